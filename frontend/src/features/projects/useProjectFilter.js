import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { json } from '../../api/client.js';
import { projectPicker } from './projectPicker.js';

const search = async (/** @type {string} */ text) =>
  (await projectPicker.search(text)).map((project) => ({
    value: project.id,
    label: projectPicker.nameOf(project),
  }));

/**
 * A filter of a list by project, with the titles of the projects in force.
 * @param {string} label in the user's language
 * @param {Record<string, any>} filterValues
 * @returns {import('../../shared/list/FilterBar.jsx').Filter}
 */
export function useProjectFilter(label, filterValues) {
  const ids = /** @type {string[]} */ ([].concat(filterValues.project ?? []));
  const projects = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['projects', 'title', id],
      queryFn: () => json('GET', `/projects/${encodeURIComponent(id)}`),
      staleTime: Infinity,
    })),
  });
  const titles = projects.map(({ data }) => data?.title ?? '').join('\n');
  return useMemo(() => {
    const named = new Map(titles.split('\n').map((title, index) => [ids[index], title]));
    return { source: 'project', label, search, labelOf: (value) => named.get(value) || '…', single: true };
    // The titles stand for the ids: an id gets another title only when it is another id.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [label, titles]);
}
