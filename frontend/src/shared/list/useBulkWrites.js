import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useListContext, useRefresh } from 'ra-core';
import { useEffect, useRef } from 'react';
import { json } from '../../api/client.js';
import { useSay } from '../ui/useSay.js';

/**
 * What is written to several chosen records at once, each with the version that the list showed.
 * @param {string} resource
 * @returns {{ ids: string[], archive: () => Promise<void>, change: (patch: Record<string, any>) => Promise<void> }} `ids` of those that may be written
 */
export function useBulkWrites(resource) {
  const readAgain = useRefresh();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider();
  const { say, sayError } = useSay();
  // What was read of each one before is of an older version: its page would meet a conflict with oneself.
  const refresh = () => {
    queryClient.removeQueries({ queryKey: [resource, 'getOne'] });
    readAgain();
  };
  const { data = [], filterValues, selectedIds, onUnselectItems } = useListContext();

  // Other filters are another list: what was chosen in the one before would be acted on unseen.
  const filter = JSON.stringify(filterValues);
  const seen = useRef(filter);
  useEffect(() => {
    if (seen.current === filter) return;
    seen.current = filter;
    onUnselectItems();
  }, [filter, onUnselectItems]);

  const editable = data.filter(
    ({ id, editable: mine, archivedAt }) => selectedIds.includes(id) && mine !== false && !archivedAt,
  );
  const versions = Object.fromEntries(editable.map(({ id, version }) => [id, version]));
  const ids = editable.map(({ id }) => String(id));

  const archive = async () => {
    try {
      await dataProvider.deleteMany(resource, { ids, meta: { versions } });
      onUnselectItems();
      refresh();
      const restore = async () => {
        for (const id of ids) await json('POST', `/${resource}/${id}/restore`, { body: {} });
        refresh();
      };
      say('shared.bulk.archived', { count: ids.length }, { label: 'shared.undo', run: restore });
    } catch (failure) {
      refresh();
      sayError(failure);
    }
  };
  const change = async (/** @type {Record<string, any>} */ patch) => {
    try {
      await dataProvider.updateMany(resource, { ids, data: patch, meta: { versions } });
      onUnselectItems();
      refresh();
      say('shared.bulk.edited', { count: ids.length });
    } catch (failure) {
      sayError(failure);
    }
  };
  return { ids, archive, change };
}
