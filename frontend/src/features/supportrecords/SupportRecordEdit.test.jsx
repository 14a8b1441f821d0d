import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Application } from '../../test/Application.jsx';
import SupportRecordEdit from './SupportRecordEdit.jsx';

const MINE = 'À en reparler seul à seul.';
const RIGHTS = ['support-records:read', 'support-records:write', 'support-records:private-notes'];
const read = {
  id: '01935d2c-7b1e-7c43-9c60-3d0f4f0f9b11',
  version: 3,
  on: '2026-11-19',
  minutes: 60,
  kind: 'interview',
  summary: 'Devis reçu.',
  visibility: 'team',
  projects: [{ id: 'e', name: 'Épicerie Exemple' }],
  hasPrivateNote: false,
  editable: true,
  updatedAt: '2026-11-20T10:00:00Z',
};

/** A colleague saves while the form is open. @param {Record<string, any>} theirs what is different from then on */
async function meetConflict(theirs) {
  const fresh = { ...read, ...theirs, version: 4, updatedBy: { name: 'Sacha Modèle' } };
  /** @type {{ match: string | null, body: any }[]} */
  const sent = [];
  /** @type {string[]} */
  const asked = [];
  let now = /** @type {any} */ (read);
  const json = (/** @type {any} */ body, status = 200) =>
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
  vi.stubGlobal('fetch', async (/** @type {Request} */ request) => {
    const path = new URL(request.url).pathname.replace('/api/v1', '');
    asked.push(path);
    if (path === '/support-records/readers') return json({ organisations: [] });
    if (request.method !== 'PATCH') return json(now);
    const match = request.headers.get('If-Match');
    sent.push({ match, body: await request.json() });
    now = fresh;
    return match === '"4"'
      ? json({ ...fresh, version: 5 })
      : json({ status: 412, code: 'stale-version' }, 412);
  });
  render(
    <Application organisation={{ id: 'o', name: 'Structure Exemple' }} rights={RIGHTS}>
      <Routes>
        <Route path="/support-records/:id" element={<SupportRecordEdit />} />
        <Route path="*" element={<p>Fiche</p>} />
      </Routes>
    </Application>,
  );
  await userEvent.click(await screen.findByLabelText(/^Note privée/));
  await userEvent.paste(MINE);
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le suivi' }));
  const dialog = within(await screen.findByRole('dialog'));
  return { sent, asked, dialog, row: within(dialog.getByRole('row', { name: /^Note privée/ })) };
}

beforeEach(() => {
  location.hash = `#/support-records/${read.id}`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it('says that a colleague has written a note, shows none of it, and saves mine beside what she changed', async () => {
  const { sent, asked, dialog, row } = await meetConflict({ summary: 'Devis signé.', hasPrivateNote: true });
  expect(row.getByText(MINE)).toBeVisible();
  expect(row.getByText(/Il y a déjà une note/)).toBeVisible();
  expect(row.queryByRole('radio')).toBeNull();
  expect(dialog.queryByText('vide')).toBeNull();

  await userEvent.click(dialog.getByRole('button', { name: 'Enregistrer ce choix' }));
  expect(await screen.findByText('Fiche')).toBeVisible();
  expect(sent).toEqual([
    { match: '"3"', body: { privateNote: MINE } },
    { match: '"4"', body: { privateNote: MINE } },
  ]);
  expect(asked.filter((path) => path.includes('private-note'))).toEqual([]);
});

it('says that there is no note where there is none, and keeps mine in the form when the dialog is closed', async () => {
  const { dialog, row } = await meetConflict({ summary: 'Devis signé.' });
  expect(row.getByText(/Il n’y a pas de note/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Garder ma saisie en brouillon' }));
  expect(await screen.findByLabelText(/^Note privée/)).toHaveValue(MINE);
});
