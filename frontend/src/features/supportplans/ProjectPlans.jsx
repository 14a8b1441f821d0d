import Add from '@mui/icons-material/AddOutlined';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { CLOSED } from './phases.js';
import { Phase } from './PhaseThread.jsx';
import './supportplans.css';
import { teamOf } from './team.js';
import { usePlansOfProject } from './usePlansOfProject.js';

/** On the page of a project, for its lead and its team: who supports it and how far that is. @param {{ record: any }} props */
export default function ProjectPlans({ record: project }) {
  const { can } = useSession();
  return can('support-plans:read') && project.confidential ? <Plans project={project} /> : null;
}

/** @param {{ project: any }} props */
function Plans({ project }) {
  const t = useTranslate();
  const { session, can } = useSession();
  const { data: all, error, isPending, refetch } = usePlansOfProject(project.id);
  if (isPending) return null;
  const plans = (all ?? []).filter(({ archivedAt }) => !archivedAt);
  const leads = project.lead?.id === session.organisation?.id;
  const mayOpen = leads && !project.archivedAt && can('support-plans:write');
  const team = teamOf(/** @type {any[]} */ (all ?? []), project.lead);
  return (
    <section className="card" aria-labelledby="project-plans">
      <header>
        <h2 id="project-plans">{t('supportPlans.onProject.title')}</h2>
        {plans.length > 1 && (
          <Link
            className="mid"
            to={`/support-plans?filter=${encodeURIComponent(JSON.stringify({ project: project.id }))}`}
          >
            {t('supportPlans.onProject.all')}
          </Link>
        )}
      </header>
      {error && (
        <ErrorState error={error} sentence="supportPlans.onProject.failed" onRetry={() => refetch()} />
      )}
      {!error && plans.length === 0 && (
        <div className="card-body">
          <p className="muted">{t('supportPlans.onProject.none')}</p>
          <p className="mid soft">
            {mayOpen
              ? t('supportPlans.onProject.noneText')
              : t('supportPlans.onProject.noneTeam', { lead: project.lead?.name })}
          </p>
        </div>
      )}
      {plans.length > 0 && (
        <ul className="lines plan-rows">
          {plans.map((plan) => (
            <PlanLine key={plan.id} plan={plan} />
          ))}
        </ul>
      )}
      {team.length > 1 && (
        <p className="card-acts mid soft">
          {t('supportPlans.onProject.withTeam', { names: team.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {mayOpen && (
        <div className="card-acts">
          <Link className="btn out dense" to={`/support-plans/create?project=${project.id}`}>
            <Add fontSize="small" aria-hidden="true" />
            {t('supportPlans.add')}
          </Link>
        </div>
      )}
    </section>
  );
}

/** @param {{ plan: any }} props */
function PlanLine({ plan }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  return (
    <li>
      <div className="grow">
        <Link className="record-link" to={`/support-plans/${plan.id}/show`}>
          {plan.object ?? t('supportPlans.untitled')}
        </Link>
        {plan.phase === CLOSED ? (
          <p className="mid muted">{labelOf('support-plan-phase', plan.phase)}</p>
        ) : (
          <p className="mid soft">
            <Phase phase={plan.phase} />
          </p>
        )}
      </div>
    </li>
  );
}
