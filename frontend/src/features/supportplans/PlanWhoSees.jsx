import Business from '@mui/icons-material/BusinessOutlined';
import Group from '@mui/icons-material/GroupOutlined';
import Hub from '@mui/icons-material/HubOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'ra-core';
import { WhoSeesCard } from '../../shared/record/WhoSeesCard.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { teamOf } from './team.js';
import { usePlansOfProject } from './usePlansOfProject.js';

/** Who reads what of a plan: those of the other plans of its project too. @param {{ plan: any }} props */
export function PlanWhoSees({ plan }) {
  const t = useTranslate();
  const { session } = useSession();
  const acting = session.organisation?.name;
  const shared = plan.visibility === 'team';
  const { data = [] } = usePlansOfProject(plan.project.id, shared);
  const names = teamOf([plan, ...data], plan.lead)
    .map(({ name }) => name)
    .join(', ');
  const lines = [
    { key: 'others', icon: Hub },
    shared ? { key: 'team', icon: Group } : { key: 'lead', icon: Business },
    ...(acting ? [{ key: 'own', icon: Lock }] : []),
  ];
  return (
    <WhoSeesCard
      title={t('supportPlans.who.title')}
      lines={lines.map(({ key, icon }) => ({
        key,
        icon,
        who: t(`supportPlans.who.${key}`, { names, lead: plan.lead.name, organisation: acting }),
        what: t(`supportPlans.who.${key}Text`),
      }))}
    />
  );
}
