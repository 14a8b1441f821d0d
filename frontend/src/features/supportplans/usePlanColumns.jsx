import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { FirstOf } from '../../shared/ui/FirstOf.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { Phase } from './PhaseThread.jsx';
import { openMembers } from './team.js';

export const INITIAL_COLUMNS = ['phase', 'phaseOn', 'lead', 'team'];

const NOTHING = <span className="muted">–</span>;

/** Who is in the team beside the lead. @param {any} plan @returns {string[]} */
const othersOf = (plan) =>
  openMembers(plan)
    .filter(({ organisation }) => organisation.id !== plan.lead.id)
    .map(({ organisation }) => organisation.name);

/** @returns {import('../../shared/list/DataTable.jsx').Column[]} */
export function usePlanColumns() {
  const t = useTranslate();
  return useMemo(() => {
    const label = (/** @type {string} */ source) => `supportPlans.columns.${source}`;
    const day = (/** @type {string} */ source, sortable = true) => ({
      source,
      label: label(source),
      sortable,
      className: 'nowrap',
      render: (/** @type {any} */ plan) => (plan[source] ? <Time value={plan[source]} /> : NOTHING),
    });
    return [
      {
        source: 'name',
        label: label('name'),
        always: true,
        sortable: true,
        className: 'main',
        render: (plan) => (
          <span className="row">
            <Link className="record-link" to={`/support-plans/${plan.id}/show`} title={plan.name}>
              {plan.name}
            </Link>
            {plan.archivedAt && <span className="tag">{t('supportPlans.archived')}</span>}
          </span>
        ),
      },
      { source: 'phase', label: label('phase'), render: (plan) => <Phase phase={plan.phase} /> },
      day('phaseOn'),
      {
        source: 'lead',
        label: label('lead'),
        className: 'cut plan-organisation',
        render: (plan) => plan.lead.name,
      },
      {
        source: 'team',
        label: label('team'),
        className: 'cut plan-organisation',
        render: (plan) => <FirstOf words={othersOf(plan)} />,
      },
      day('openedOn'),
      day('closedOn', false),
      day('updatedAt'),
    ];
  }, [t]);
}
