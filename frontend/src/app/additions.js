import { lazy } from 'react';

/**
 * What later features put on the pages of earlier ones, in their order on the page.
 * @type {import('../shared/record/Additions.jsx').ByPlace}
 */
export const additions = {
  'projects.main': {
    timeline: lazy(() => import('../features/timeline/ProjectTimeline.jsx')),
  },
  'actors.main': {
    timeline: lazy(() => import('../features/timeline/ActorTimeline.jsx')),
  },
  'support-plans.main': {
    records: lazy(() => import('../features/supportrecords/PlanRecords.jsx')),
  },
  'projects.side': {
    plans: lazy(() => import('../features/supportplans/ProjectPlans.jsx')),
  },
};
