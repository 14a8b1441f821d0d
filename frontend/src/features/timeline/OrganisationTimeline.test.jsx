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
  codes: { stage: 'feasibility', status: 'paused' },
};

afterEach(() => vi.unstubAllGlobals());

it('tells the acts of an organisation, each project by its name', async () => {
  /** @type {string[]} */
  const asked = [];
  vi.stubGlobal('fetch', async (/** @type {Request} */ { url }) => {
    asked.push(url.replace(/.*\/api\/v1/, ''));
    return new Response(JSON.stringify({ items: [change], nextCursor: null }), {
      headers: { 'Content-Type': 'application/json' },
    });
  });
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
