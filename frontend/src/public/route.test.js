import { describe, expect, it } from 'vitest';
import { appAddress, readPlace } from './route.js';

const at = (/** @type {string} */ hash, search = '') => readPlace({ hash, search });

describe('the place in the light entry', () => {
  it('is the log-in page by default', () => expect(at('')).toEqual({ page: 'login', token: '', next: '' }));
  it('reads a link received by mail', () => {
    expect(at('#token=abc').token).toBe('abc');
    expect(at('#/invitation?token=abc')).toMatchObject({ page: 'link', token: 'abc' });
    expect(at('', '?token=abc')).toMatchObject({ page: 'link', token: 'abc' });
  });
  it('goes on to the page that was asked for, inside the application only', () => {
    expect(appAddress(at('#next=%2Factors%3Fpage%3D2').next)).toBe('app.html#/actors?page=2');
    expect(at('#next=https%3A%2F%2Felsewhere.example').next).toBe('');
    expect(at('#next=%2F%2Felsewhere.example').next).toBe('');
  });
});
