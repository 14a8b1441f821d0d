import { useListContext } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAccess } from '../access.js';
import { useRowKeys } from './useRowKeys.js';

/** J, K, X, Enter and E on the rows of a list of records. @param {string} resource @returns {string | undefined} the row that the keys act on */
export function useListKeys(resource) {
  const navigate = useNavigate();
  const { session, can } = useAccess();
  const { data, onToggleItem } = useListContext();
  const ids = useMemo(() => (data ?? []).map(({ id }) => String(id)), [data]);
  const onOpen = useCallback(
    (/** @type {string} */ id) => navigate(`/${resource}/${id}/show`),
    [navigate, resource],
  );
  const onEdit = useCallback(
    (/** @type {string} */ id) => navigate(`/${resource}/${id}`),
    [navigate, resource],
  );
  return useRowKeys({
    ids,
    enabled: session.preferences.singleKeys,
    onToggle: onToggleItem,
    onOpen,
    onEdit: can(`${resource}:write`) ? onEdit : undefined,
  });
}
