import { useSession } from '../session/SessionContext.jsx';
import { Timeline } from './Timeline.jsx';

const KINDS = ['support-record', 'event', 'holder'];

/** On the page of a person or an organisation. @param {{ record: any }} props */
export default function ActorTimeline({ record: actor }) {
  const { can } = useSession();
  return can('timeline:read') ? <Timeline subject="actors" record={actor} kinds={KINDS} /> : null;
}
