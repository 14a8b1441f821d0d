import { ifMatch, json, request } from './client.js';
import { changes } from './mergePatch.js';

/** @typedef {import('ra-core').RaRecord & { version?: number }} RecordWithVersion */

/** @param {{ field: string, order: string } | undefined} sort */
const toSort = (sort) => (sort?.field ? `${sort.order === 'DESC' ? '-' : ''}${sort.field}` : undefined);

/**
 * The query of a list: the filter as it stands, paging by offset, and the total when asked.
 * @param {{ pagination?: { page: number, perPage: number }, sort?: { field: string, order: string }, filter?: any }} params
 */
export function listQuery({ pagination, sort, filter }) {
  const { page = 1, perPage = 50 } = pagination ?? {};
  return { ...filter, limit: perPage, offset: (page - 1) * perPage, sort: toSort(sort), count: 'exact' };
}

/** react-admin wants an `id`; a territory is known by its reference. @param {any} item */
const named = (item) => (item.id === undefined && item.ref !== undefined ? { ...item, id: item.ref } : item);

/** @param {string} resource @param {any} params */
async function getList(resource, params) {
  const body = await json('GET', `/${resource}`, { query: listQuery(params), signal: params.signal });
  return { data: body.items.map(named), total: body.total ?? undefined };
}

/**
 * The API as react-admin sees it. Writes carry the version that was read; `meta.input` turns a
 * record into the input form of its resource, so that only what changed is sent and never a
 * read-only field.
 * @type {import('ra-core').DataProvider}
 */
export const dataProvider = {
  supportAbortSignal: true,
  getList,
  getOne: async (resource, { id, signal }) => ({
    data: named(await json('GET', `/${resource}/${encodeURIComponent(id)}`, { signal })),
  }),
  getMany: async (resource, { ids }) => ({
    data: await Promise.all(ids.map((id) => json('GET', `/${resource}/${encodeURIComponent(id)}`))),
  }),
  getManyReference: (resource, { target, id, filter, ...params }) =>
    getList(resource, { ...params, filter: { ...filter, [target]: id } }),
  create: async (resource, { data, meta }) => ({
    data: named(await json('POST', `/${resource}`, { body: data, headers: meta?.headers })),
  }),
  update: async (resource, { id, data, previousData, meta }) => {
    const path = `/${resource}/${encodeURIComponent(id)}`;
    const headers = ifMatch(meta?.version ?? previousData?.version);
    const toInput = meta?.input ?? ((/** @type {any} */ record) => record);
    const body = changes(toInput(previousData), toInput(data));
    if (Object.keys(body).length === 0) return { data: /** @type {any} */ (previousData) };
    return { data: named(await json('PATCH', path, { body, headers })) };
  },
  updateMany: async (resource, { ids, data, meta }) => {
    const items = ids.map((id) => ({ id, version: meta?.versions?.[id], patch: data }));
    await json('POST', `/${resource}/bulk`, { body: { items } });
    return { data: ids };
  },
  delete: async (resource, { id, previousData }) => {
    const headers = ifMatch(previousData?.version);
    await request('DELETE', `/${resource}/${encodeURIComponent(id)}`, { headers });
    return { data: /** @type {any} */ (previousData ?? { id }) };
  },
  deleteMany: async (resource, { ids, meta }) => {
    for (const id of ids) {
      const headers = ifMatch(meta?.versions?.[id]);
      await request('DELETE', `/${resource}/${encodeURIComponent(id)}`, { headers });
    }
    return { data: ids };
  },
};
