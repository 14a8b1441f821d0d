import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { isoDay } from '../../shared/format.js';
import { Application } from '../../test/Application.jsx';
import { PlanTeam } from './PlanTeam.jsx';

const LEAD = { id: 'lead', name: 'Plateau Exemple' };
const PARTNER = { id: 'partner', name: 'Vallée Exemple' };
const archived = {
  id: '1',
  version: 3,
  name: 'Trouver un local',
  lead: LEAD,
  visibility: 'team',
  editable: true,
  openedOn: '2026-01-10',
  archivedAt: '2026-06-01T10:00:00Z',
  team: [
    { organisation: LEAD, role: 'lead', joinedOn: '2026-01-10', leftOn: null },
    { organisation: PARTNER, role: 'member', joinedOn: '2026-02-10', leftOn: null },
  ],
};

/** @param {any} plan @param {{ id: string, name: string }} organisation whose page it is */
function show(plan, organisation) {
  const sent = vi.fn();
  vi.stubGlobal('fetch', async (/** @type {Request} */ { method, url, headers }) => {
    sent(method, url.replace(/.*\/api\/v1/, ''), headers.get('If-Match'));
    return new Response(null, { status: 204 });
  });
  render(
    <Application organisation={organisation} rights={['support-plans:write']}>
      <PlanTeam plan={plan} />
    </Application>,
  );
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

it('an organisation leaves the team of an archived plan', async () => {
  const sent = show(archived, PARTNER);
  await userEvent.click(screen.getByRole('button', { name: 'Quitter l’équipe' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Quitter l’équipe' }));
  await waitFor(() =>
    expect(sent).toHaveBeenCalledWith(
      'DELETE',
      `/support-plans/1/memberships/partner?leftOn=${isoDay()}`,
      '"3"',
    ),
  );
});

it('the lead of an archived plan lets others out, neither in nor to the head of it', async () => {
  show(archived, LEAD);
  expect(screen.queryByRole('button', { name: 'Faire entrer une structure' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Que faire pour Vallée Exemple' }));
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    'Faire sortir de l’équipe',
  ]);
});
