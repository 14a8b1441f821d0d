import { useSession } from '../session/SessionContext.jsx';
import { Timeline } from './Timeline.jsx';

const KINDS = ['project-change', 'event', 'plan-change', 'team', 'support-record'];

/** On the page of a member organisation: its own acts. @param {{ id: string }} props */
export function OrganisationTimeline({ id }) {
  const { can } = useSession();
  return can('timeline:read') ? <Timeline subject="organisations" record={{ id }} kinds={KINDS} /> : null;
}
