import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Application } from '../../test/Application.jsx';
import { OrganisationTimeline } from './OrganisationTimeline.jsx';

const change = {
  id: 'c',
  kind: 'project-change',
  on: '2026-11-19',
  at: null,
  by: null,
  text: null,
  minutes: null,
  organisation: { id: 'o', name: 'Structure Exemple' },
  record: { kind: 'projects', id: 'p', name: 'Épicerie Exemple' },
  projects: [],
  codes: { stage: 'feasibility', status: 'paused' },
};
const act = {
  ...change,
  id: 'r',
  kind: 'support-record',
  text: 'Le fournil est choisi.',
  minutes: 45,
  record: { kind: 'support-records', id: 'r', name: null },
  projects: [
    { id: 'p', name: 'Épicerie Exemple' },
    { id: 'q', name: 'Fournil Exemple' },
  ],
  codes: { supportKind: 'call' },
};

/** @param {any} item the only entry of the page @returns {string[]} what is asked for, as it is */
function answering(item) {
  /** @type {string[]} */
  const asked = [];
  vi.stubGlobal('fetch', async (/** @type {Request} */ { url }) => {
    asked.push(url.replace(/.*\/api\/v1/, ''));
    return Response.json({ items: [item], nextCursor: null });
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

it('tells the acts of an organisation, each project by its name', async () => {
  const asked = answering(change);
  render(
    <Application organisation={{ id: 'o', name: 'Structure Exemple' }} rights={['timeline:read']}>
      <OrganisationTimeline id="o" />
    </Application>,
  );
  const project = await screen.findByRole('link', { name: 'Épicerie Exemple' });
  expect(project).toHaveAttribute('href', expect.stringContaining('/projects/p/show'));
  expect(screen.getByRole('listitem')).toHaveTextContent('Épicerie Exemple · feasibility, paused');
  expect(screen.getByRole('listitem')).not.toHaveTextContent('Structure Exemple');
  expect(asked[0]).toMatch(/^\/timeline\?organisation=o&/);
});

it('names the projects that a support was about', async () => {
  answering(act);
  render(
    <Application organisation={{ id: 'o', name: 'Structure Exemple' }} rights={['timeline:read']}>
      <OrganisationTimeline id="o" />
    </Application>,
  );
  const project = await screen.findByRole('link', { name: 'Fournil Exemple' });
  expect(project).toHaveAttribute('href', expect.stringContaining('/projects/q/show'));
  expect(screen.getByRole('listitem')).toHaveTextContent('Épicerie Exemple · Fournil Exemple');
});
