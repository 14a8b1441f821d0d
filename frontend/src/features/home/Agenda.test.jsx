import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isoDay } from '../../shared/format.js';
import { Application } from '../../test/Application.jsx';
import { Agenda } from './Agenda.jsx';

const NOW = '2026-11-23T14:00:00Z';

/** @param {string} title @param {[string, string][]} times of its sessions */
const event = (title, times) => ({
  id: title,
  title,
  kind: 'debate-evening',
  state: 'published',
  startsAt: times[0][0],
  sessions: times.map(([startsAt, endsAt], index) => ({
    id: `${title} ${index}`,
    startsAt,
    endsAt,
    title: null,
  })),
});

/** The list of events as the server makes it: those with a session in these days, by their first one. @param {any[]} events */
const answering =
  (events) =>
  async (/** @type {Request} */ { url }) => {
    const query = new URL(url).searchParams;
    const items = events
      .filter(({ sessions }) =>
        sessions.some(
          (/** @type {any} */ { startsAt, endsAt }) =>
            isoDay(new Date(endsAt)) >= (query.get('from') ?? '') &&
            isoDay(new Date(startsAt)) <= (query.get('to') ?? '9999'),
        ),
      )
      .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
      .slice(0, Number(query.get('limit')));
    return new Response(JSON.stringify({ items, total: items.length }), {
      headers: { 'Content-Type': 'application/json' },
    });
  };

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([25, 150])('shows the evening of today first beside %i series that go on', async (count) => {
  const series = Array.from({ length: count }, (_, index) =>
    event(`Permanence ${index + 1}`, [
      ['2026-01-12T09:00:00Z', '2026-01-12T11:00:00Z'],
      ['2026-12-14T09:00:00Z', '2026-12-14T11:00:00Z'],
    ]),
  );
  const tonight = event('Soirée de ce soir', [['2026-11-23T17:30:00Z', '2026-11-23T20:00:00Z']]);
  vi.stubGlobal('fetch', answering([...series, tonight]));
  render(
    <Application organisation={{ id: 'o', name: 'Structure Exemple' }} rights={['events:read']}>
      <Agenda />
    </Application>,
  );
  await screen.findByRole('link', { name: 'Soirée de ce soir' });
  await screen.findByRole('link', { name: 'Permanence 1' });
  const links = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(links[0]).toContain('Soirée de ce soir');
  expect(links).toHaveLength(6);
});
