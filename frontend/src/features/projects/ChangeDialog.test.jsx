import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryClient } from '@tanstack/react-query';
import { CoreAdminContext } from 'ra-core';
import { afterEach, expect, it, vi } from 'vitest';
import { dataProvider } from '../../api/dataProvider.js';
import { isoDay } from '../../shared/format.js';
import { createTranslator } from '../../shared/i18n/translator.js';
import shared from '../../shared/i18n/messages.fr.js';
import { ChangeDialog } from './ChangeDialog.jsx';
import messages from './messages.fr.js';

const i18nProvider = {
  translate: createTranslator({ ...shared, ...messages }, 'fr'),
  changeLocale: async () => undefined,
  getLocale: () => 'fr',
};

const project = {
  id: '1',
  version: 3,
  title: 'Épicerie Exemple',
  stage: 'idea',
  status: 'active',
  changedOn: '2026-01-10',
  lead: { id: 'o', name: 'Structure Exemple' },
};
const term = (/** @type {string} */ code) => ({ code, label: { fr: code, en: code } });
const lists = {
  'project-stage': { terms: ['idea', 'emergence', 'creation'].map(term) },
  'project-status': { terms: ['active', 'paused', 'abandoned'].map(term) },
  'project-end-reason': { terms: ['funding', 'team'].map(term) },
};

/** @param {import('./ChangeDialog.jsx').Asked} asked @param {(request: Request) => Response | Promise<Response>} answer */
function show(asked, answer) {
  const sent = vi.fn();
  vi.stubGlobal('fetch', async (/** @type {Request} */ request) => {
    const body = request.method === 'PATCH' ? await request.clone().json() : null;
    sent(request.method, request.headers.get('If-Match'), body);
    return answer(request);
  });
  const queryClient = new QueryClient();
  queryClient.setQueryData(['vocabularies'], lists);
  const onClose = vi.fn();
  render(
    <CoreAdminContext dataProvider={dataProvider} queryClient={queryClient} i18nProvider={i18nProvider}>
      <ChangeDialog project={project} asked={asked} onClose={onClose} />
    </CoreAdminContext>,
  );
  return { sent, onClose };
}
const json = (/** @type {any} */ body, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

afterEach(() => vi.unstubAllGlobals());

it('moves a project to the stage that was asked for, today', async () => {
  const { sent, onClose } = show({ what: 'stage', to: 'creation' }, () =>
    json({ ...project, version: 4, stage: 'creation' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Changer d’étape' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toHaveBeenCalledWith('PATCH', '"3"', { stage: 'creation', changedOn: isoDay() });
});

it('asks for a reason where a project ends', async () => {
  const { sent, onClose } = show({ what: 'status' }, () =>
    json({ ...project, version: 4, status: 'abandoned' }),
  );
  await userEvent.click(screen.getByRole('radio', { name: /^abandoned/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Changer le statut' }));
  expect(await screen.findByText('Il manque cette réponse.')).toBeVisible();
  expect(sent).not.toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByLabelText('Raison principale'), 'funding');
  await userEvent.click(screen.getByRole('button', { name: 'Changer le statut' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent.mock.calls[0][2]).toMatchObject({ status: 'abandoned', changeReasonCode: 'funding' });
});

it('goes on where somebody changed something else meanwhile, and stops where they moved it too', async () => {
  let theirs = { ...project, version: 5, title: 'Autre titre' };
  const refuseOld = async (/** @type {Request} */ request) => {
    if (request.method === 'GET') return json(theirs);
    if (request.headers.get('If-Match') !== `"${theirs.version}"`) return json({ code: 'stale' }, 412);
    return json({ ...theirs, version: theirs.version + 1, stage: 'creation' });
  };
  const first = show({ what: 'stage', to: 'creation' }, refuseOld);
  await userEvent.click(screen.getByRole('button', { name: 'Changer d’étape' }));
  await waitFor(() => expect(first.onClose).toHaveBeenCalled());

  theirs = { ...project, version: 6, stage: 'emergence' };
  cleanup();
  const second = show({ what: 'stage', to: 'creation' }, refuseOld);
  await userEvent.click(screen.getByRole('button', { name: 'Changer d’étape' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('maintenant à l’étape emergence');
  expect(second.onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Changer d’étape' }));
  await waitFor(() => expect(second.onClose).toHaveBeenCalled());
});
