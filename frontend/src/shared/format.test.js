import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDay,
  formatDayInText,
  formatDuration,
  formatHour,
  formatSiret,
  formatSize,
  initials,
} from './format.js';

const now = new Date('2026-11-22T10:00:00Z'); // a Sunday

describe('formatDay', () => {
  it.each([
    ['2026-11-22T01:00:00Z', 'aujourd’hui'],
    ['2026-11-21', 'hier'],
    ['2026-11-19', 'jeudi 19'],
    ['2026-11-02', '2\u00a0nov.'],
    ['2025-11-19', '19\u00a0nov.\u00a02025'],
  ])('says %s as %s', (value, words) => expect(formatDay(value, 'fr', now)).toBe(words));

  it('counts days in Paris, not in UTC', () => {
    expect(formatDay('2026-11-20T23:30:00Z', 'fr', now)).toBe('hier');
  });
  it('speaks English too', () => {
    expect(formatDay('2026-11-21', 'en', now)).toBe('yesterday');
  });
});

describe('a day inside a sentence', () => {
  it('takes its article only where French does', () => {
    expect(formatDayInText('2026-11-02', 'fr', now)).toBe('le 2\u00a0nov.');
    expect(formatDayInText('2026-11-21', 'fr', now)).toBe('hier');
    expect(formatDayInText('2026-11-02', 'en', now)).toBe('on 2\u00a0Nov');
  });
  it('is never relative for the dates of a link', () => {
    expect(formatDate('2024-01-01', 'fr')).toBe('1er janv. 2024');
  });
});

describe('other formats', () => {
  it('writes hours as spoken in France', () => {
    expect(formatHour('2026-11-22T17:30:00Z', 'fr')).toBe('18\u00a0h\u00a030');
    expect(formatHour('2026-07-22T07:05:00Z', 'fr')).toBe('9\u00a0h\u00a005');
  });
  it('writes durations', () => {
    expect([45, 60, 75].map(formatDuration)).toEqual(['45\u00a0min', '1\u00a0h', '1\u00a0h\u00a015']);
  });
  it('writes sizes', () => expect(formatSize(12_480, 'fr')).toBe('12,5\u00a0ko'));
  it('groups a SIRET', () => expect(formatSiret('12345678200010')).toBe('123\u00a0456\u00a0782\u00a000010'));
  it('takes the initials that count', () => {
    expect(['Ma coop la vie au vert', 'La Source', 'Mairie du Béage', 'école'].map(initials)).toEqual([
      'MC',
      'S',
      'MB',
      'É',
    ]);
  });
});
