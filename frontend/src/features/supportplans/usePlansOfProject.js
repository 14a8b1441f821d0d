import { useGetList } from 'ra-core';

/**
 * Every plan of a project that one may read, archived ones too: their teams read the project all the same.
 * @param {string | undefined} project @param {boolean} [enabled]
 */
export const usePlansOfProject = (project, enabled = true) =>
  useGetList(
    'support-plans',
    {
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'openedOn', order: 'DESC' },
      filter: { project, archived: 'include' },
    },
    { enabled: enabled && project !== undefined },
  );
