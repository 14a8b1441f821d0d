import Build from '@mui/icons-material/BuildOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import DoorFront from '@mui/icons-material/DoorFrontOutlined';
import Forum from '@mui/icons-material/ForumOutlined';
import Lightbulb from '@mui/icons-material/LightbulbOutlined';
import School from '@mui/icons-material/SchoolOutlined';
import SyncAlt from '@mui/icons-material/SyncAltOutlined';
import TravelExplore from '@mui/icons-material/TravelExploreOutlined';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

const ICONS = /** @type {Record<string, typeof Forum>} */ ({
  'debate-evening': Campaign,
  'training-workshop': School,
  'technical-workshop': Build,
  'practice-exchange': SyncAlt,
  'awareness-session': Lightbulb,
  'study-visit': TravelExplore,
  'drop-in': DoorFront,
  meeting: Forum,
});

/** The icon of a kind of event. @param {string} kind */
export const iconOfEvent = (kind) => ICONS[kind] ?? Forum;

/** A kind of event: its icon in its colour, its word in ink. @param {{ kind: string, bare?: boolean }} props `bare` where the word stands elsewhere */
export function EventKind({ kind, bare = false }) {
  const { labelOf } = useVocabularies();
  const Icon = iconOfEvent(kind);
  return (
    <span className="row nowrap">
      <Icon aria-hidden="true" style={{ color: `var(--ev-${kind})` }} />
      {!bare && labelOf('event-kind', kind)}
    </span>
  );
}

const TONES = /** @type {Record<string, string>} */ ({
  draft: 'private',
  published: 'primary',
  cancelled: 'danger',
  held: 'ok',
});

/** The state of an event in a word. @param {{ state: string }} props */
export function EventState({ state }) {
  const { labelOf } = useVocabularies();
  return <span className={`tag ${TONES[state] ?? ''}`}>{labelOf('event-state', state)}</span>;
}
