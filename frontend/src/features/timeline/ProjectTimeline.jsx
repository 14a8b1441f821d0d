import { useSession } from '../session/SessionContext.jsx';
import { Timeline } from './Timeline.jsx';

const KINDS = ['project-change', 'event', 'support-record'];

/** On the page of a project. Who carries it is known to its team alone, and so is that filter. @param {{ record: any }} props */
export default function ProjectTimeline({ record: project }) {
  const { can } = useSession();
  if (!can('timeline:read')) return null;
  const kinds = project.confidential ? [...KINDS, 'plan-change', 'team', 'holder'] : KINDS;
  return <Timeline subject="projects" record={project} kinds={kinds} />;
}
