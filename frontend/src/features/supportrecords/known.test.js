import { afterEach, expect, it, vi } from 'vitest';
import { readKnown } from './known.js';

afterEach(() => vi.unstubAllGlobals());

const answering = (/** @type {string | null} */ archivedAt) =>
  vi.stubGlobal('fetch', async (/** @type {Request} */ { url }) =>
    Response.json(
      url.includes('/support-plans/')
        ? { id: 'a', name: 'Trouver un local', archivedAt, project: { id: 'p', name: 'Épicerie Exemple' } }
        : { id: 'p', title: 'Épicerie Exemple', archivedAt: null, holders: [] },
    ),
  );

it('begins a record with the plan of the page and its project', async () => {
  answering(null);
  const { plan, projects } = await readKnown(new URLSearchParams('plan=a'));
  expect(plan).toEqual({ id: 'a', name: 'Trouver un local' });
  expect(projects).toEqual([expect.objectContaining({ id: 'p', name: 'Épicerie Exemple' })]);
});

it('begins with nothing on the page of an archived plan', async () => {
  answering('2026-11-20T09:00:00Z');
  expect(await readKnown(new URLSearchParams('plan=a'))).toEqual({});
});
