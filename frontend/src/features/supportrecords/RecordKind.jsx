import Build from '@mui/icons-material/BuildOutlined';
import Diversity3 from '@mui/icons-material/Diversity3Outlined';
import DoorFront from '@mui/icons-material/DoorFrontOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import Forum from '@mui/icons-material/ForumOutlined';
import Mail from '@mui/icons-material/MailOutlined';
import Phone from '@mui/icons-material/PhoneOutlined';
import Place from '@mui/icons-material/PlaceOutlined';
import School from '@mui/icons-material/SchoolOutlined';
import SyncAlt from '@mui/icons-material/SyncAltOutlined';
import Videocam from '@mui/icons-material/VideocamOutlined';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

const ICONS = /** @type {Record<string, typeof Forum>} */ ({
  interview: Forum,
  'drop-in': DoorFront,
  call: Phone,
  'video-call': Videocam,
  visit: Place,
  'e-mail': Mail,
  'workshop-follow-up': Build,
  expertise: School,
  'mentoring-meeting': Diversity3,
  coordination: SyncAlt,
});

/** The icon of a kind of support. @param {string} kind */
export const iconOfKind = (kind) => ICONS[kind] ?? EditNote;

/** A kind of support: its icon, and its word unless that stands elsewhere. @param {{ kind: string, bare?: boolean }} props */
export function RecordKind({ kind, bare = false }) {
  const { labelOf } = useVocabularies();
  const Icon = iconOfKind(kind);
  return (
    <span className="row nowrap">
      <Icon fontSize="small" aria-hidden="true" className="kind-icon" />
      {!bare && labelOf('support-record-kind', kind)}
    </span>
  );
}
