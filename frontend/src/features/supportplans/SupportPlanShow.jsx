import Archive from '@mui/icons-material/ArchiveOutlined';
import Business from '@mui/icons-material/BusinessOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import Group from '@mui/icons-material/GroupOutlined';
import RouteIcon from '@mui/icons-material/RouteOutlined';
import { useGetOne, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { ArchivedBanner } from '../../shared/record/ArchivedBanner.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { useArchiving } from '../../shared/record/useArchiving.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSession } from '../session/SessionContext.jsx';
import { PhaseDialog } from './PhaseDialog.jsx';
import { PhaseThread } from './PhaseThread.jsx';
import { PlanAbout, PlanSide } from './PlanAbout.jsx';
import './supportplans.css';

export default function SupportPlanShow() {
  const { id } = useParams();
  const { data, error, isPending, refetch } = useGetOne('support-plans', { id: /** @type {string} */ (id) });
  usePageTitle(data?.name);
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  return <PlanPage plan={data} />;
}

/** @param {{ plan: any }} props */
function PlanPage({ plan }) {
  const t = useTranslate();
  const { can } = useSession();
  const [asked, setAsked] = useState(/** @type {{ to?: string } | null} */ (null));
  const movable = plan.editable && !plan.archivedAt && can('support-plans:write');
  return (
    <>
      <RecordHeader
        trail={[{ to: '/support-plans', label: t('supportPlans.title') }]}
        here={plan.object ? plan.project.name : undefined}
        title={plan.object ?? plan.project.name}
        facts={[
          <span key="project" className="row">
            <RouteIcon fontSize="small" aria-hidden="true" />
            <Link to={`/projects/${plan.project.id}/show`}>{plan.project.name}</Link>
          </span>,
          <span key="lead" className="row">
            <Business fontSize="small" aria-hidden="true" />
            {plan.lead.name}
          </span>,
          <SeenBy key="seen" plan={plan} />,
        ]}
      >
        {movable && <PlanActs plan={plan} onMove={() => setAsked({})} />}
      </RecordHeader>
      <ArchivedBanner resource="support-plans" record={plan} name={plan.name} />
      <PhaseThread phase={plan.phase} onMove={movable ? (to) => setAsked({ to }) : undefined} />
      <div className="columns">
        <div className="stack">
          <PlanAbout plan={plan} />
        </div>
        <div className="stack">
          <PlanSide plan={plan} />
        </div>
      </div>
      {asked && <PhaseDialog plan={plan} to={asked.to} onClose={() => setAsked(null)} />}
    </>
  );
}

/** @param {{ plan: any }} props */
function SeenBy({ plan }) {
  const t = useTranslate();
  const team = plan.visibility === 'team';
  const Icon = team ? Group : Business;
  return (
    <span className="tag primary">
      <Icon fontSize="small" aria-hidden="true" />
      {t(team ? 'supportPlans.seenByTeam' : 'supportPlans.seenByLead', { lead: plan.lead.name })}
    </span>
  );
}

/** @param {{ plan: any, onMove: () => void }} props */
function PlanActs({ plan, onMove }) {
  const t = useTranslate();
  const { archive } = useArchiving('support-plans', plan, plan.name);
  return (
    <>
      <button type="button" className="btn out" onClick={onMove}>
        <Flag fontSize="small" aria-hidden="true" />
        {t('supportPlans.move.act')}
      </button>
      <Link className="btn out" to={`/support-plans/${plan.id}`}>
        <Edit fontSize="small" aria-hidden="true" />
        {t('supportPlans.edit')}
      </Link>
      <button type="button" className="btn" onClick={archive}>
        <Archive fontSize="small" aria-hidden="true" />
        {t('supportPlans.archive')}
      </button>
    </>
  );
}
