import { render, screen } from '@testing-library/react';
import { useGetOne } from 'ra-core';
import { afterEach, expect, it, vi } from 'vitest';
import { Application } from '../test/Application.jsx';
import { noteAddress, useIsPutAway } from './useNoteKey.js';

const id = '01a2076e-b94b-7fb4-9a62-472dcb4bc81f';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['/', '/support-records/create'],
  [`/projects/${id}/show`, `/support-records/create?project=${id}`],
  [`/actors/${id}`, `/support-records/create?participant=${id}`],
  ['/projects/board', '/support-records/create'],
])('from %s one notes a support at %s', (pathname, address) => expect(noteAddress(pathname)).toBe(address));

/** A page that reads its plan, beside a bar that looks at what the page has read. */
function Page() {
  const { data } = useGetOne('support-plans', { id });
  const putAway = useIsPutAway(`/support-plans/${id}/show`);
  return data ? <p>{putAway ? 'put away' : 'in use'}</p> : null;
}

it.each([
  ['in use', null],
  ['put away', '2026-11-20T09:00:00Z'],
])('knows a plan that is %s from what its page has read', async (words, archivedAt) => {
  const asked = vi.fn(async () => Response.json({ id, archivedAt }));
  vi.stubGlobal('fetch', asked);
  render(
    <Application organisation={{ id: 'o', name: 'Structure Exemple' }} rights={[]}>
      <Page />
    </Application>,
  );
  expect(await screen.findByText(words)).toBeVisible();
  expect(asked).toHaveBeenCalledTimes(1);
});
