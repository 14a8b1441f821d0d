import { useDataProvider, useRefresh } from 'ra-core';
import { json } from '../../api/client.js';
import { useSay } from '../ui/useSay.js';

/**
 * Puts a record away and brings it back; both say so, and the first can be undone.
 * @param {string} resource @param {any} record @param {string} name
 */
export function useArchiving(resource, record, name) {
  const refresh = useRefresh();
  const dataProvider = useDataProvider();
  const { say, sayError } = useSay();
  const bringBack = async () => {
    await json('POST', `/${resource}/${record.id}/restore`, { body: {} });
    refresh();
  };
  const archive = async () => {
    try {
      await dataProvider.delete(resource, { id: record.id, previousData: record });
      refresh();
      say('shared.archive.archived', { name }, { label: 'shared.undo', run: bringBack });
    } catch (failure) {
      sayError(failure);
    }
  };
  const restore = async () => {
    try {
      await bringBack();
      say('shared.archive.restored', { name });
    } catch (failure) {
      sayError(failure);
    }
  };
  return { archive, restore };
}
