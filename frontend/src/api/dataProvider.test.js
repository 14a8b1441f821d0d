import { beforeEach, describe, expect, it, vi } from 'vitest';
import { whenSessionIsLost } from './client.js';
import { dataProvider, listQuery } from './dataProvider.js';

/** @type {Request[]} */
let sent = [];
const answer = (/** @type {any} */ body, status = 200) =>
  vi.stubGlobal('fetch', async (/** @type {Request} */ request) => {
    sent.push(request);
    return new Response(body === null ? null : JSON.stringify(body), { status });
  });

beforeEach(() => {
  sent = [];
});

describe('the list query', () => {
  it('pages by offset, asks for the total and names the order as the API does', () => {
    const query = listQuery({
      pagination: { page: 3, perPage: 25 },
      sort: { field: 'updatedAt', order: 'DESC' },
      filter: { role: ['mentor', 'expert'] },
    });
    expect(query).toEqual({
      role: ['mentor', 'expert'],
      limit: 25,
      offset: 50,
      sort: '-updatedAt',
      count: 'exact',
    });
  });
  it('repeats a filter that has several values', async () => {
    answer({ items: [{ id: '1' }], total: 1 });
    const result = await dataProvider.getList('actors', { filter: { role: ['a', 'b'] } });
    expect(new URL(sent[0].url).searchParams.getAll('role')).toEqual(['a', 'b']);
    expect(result).toEqual({ data: [{ id: '1' }], total: 1 });
  });
});

describe('writes', () => {
  it('patches only what changed, with the version that was read', async () => {
    answer({ id: '1', version: 8, name: 'B' });
    await dataProvider.update('actors', {
      id: '1',
      previousData: { id: '1', version: 7, name: 'A', editable: true },
      data: { id: '1', version: 7, name: 'B', editable: true },
    });
    expect(sent[0].method).toBe('PATCH');
    expect(sent[0].headers.get('If-Match')).toBe('"7"');
    expect(sent[0].headers.get('Content-Type')).toBe('application/merge-patch+json');
    expect(await sent[0].json()).toEqual({ name: 'B' });
  });
  it('sends nothing when nothing changed', async () => {
    answer({});
    const record = { id: '1', version: 7, name: 'A' };
    await dataProvider.update('actors', { id: '1', previousData: record, data: record });
    expect(sent).toEqual([]);
  });
  it('gives each creation a key of its own', async () => {
    answer({ id: '1' }, 201);
    await dataProvider.create('actors', { data: { name: 'A' } });
    expect(sent[0].headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('refusals', () => {
  it('carry the status, the words and the fields of the problem', async () => {
    answer(
      {
        code: 'invalid',
        detail: 'Le nom manque.',
        errors: [{ pointer: '/name', code: 'missing', detail: 'Il manque.' }],
      },
      400,
    );
    const failure = await dataProvider.getOne('actors', { id: '1' }).catch((error) => error);
    expect(failure).toMatchObject({ status: 400, code: 'invalid', message: 'Le nom manque.' });
    expect(failure.fields[0].pointer).toBe('/name');
  });
  it('tell the application when the session is lost', async () => {
    answer({ code: 'unauthenticated' }, 401);
    const lost = vi.fn();
    const stop = whenSessionIsLost(lost);
    await dataProvider.getOne('actors', { id: '1' }).catch(() => undefined);
    stop();
    expect(lost).toHaveBeenCalledOnce();
  });
});
