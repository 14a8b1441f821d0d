import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { json } from '../../api/client.js';
import { STAGES } from './progress.js';

/** Cards read at once in a column. */
const SOME = 20;

/**
 * How many projects stand at each stage, with the filters of the list.
 * @param {Record<string, any>} filter
 */
export function useStageCounts(filter) {
  const { data, error, refetch } = useQuery({
    queryKey: ['projects', 'stages', filter],
    queryFn: ({ signal }) => json('GET', '/projects/stages', { query: filter, signal }),
    placeholderData: keepPreviousData,
  });
  /** @type {{ stage: string, count: number }[] | undefined} */
  const found = data?.items ?? data;
  const counts = found && STAGES.map((stage) => found.find((one) => one.stage === stage)?.count ?? 0);
  return { counts, error, refetch };
}

/**
 * The projects of one stage, those that moved last first.
 * @param {string} stage @param {Record<string, any>} filter @param {boolean} enabled
 */
export function useStageProjects(stage, filter, enabled) {
  const [limit, setLimit] = useState(SOME);
  const query = { ...filter, stage, limit, sort: '-changedOn' };
  const { data, error, refetch, isPending } = useQuery({
    queryKey: ['projects', 'board', query],
    queryFn: ({ signal }) => json('GET', '/projects', { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
  return {
    projects: /** @type {any[]} */ (data?.items ?? []),
    error,
    refetch,
    isPending: enabled && isPending,
    showMore: () => setLimit(Math.min(200, limit + SOME)),
  };
}
