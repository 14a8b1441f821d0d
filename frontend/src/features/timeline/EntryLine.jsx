import Flag from '@mui/icons-material/FlagOutlined';
import GroupAdd from '@mui/icons-material/GroupAddOutlined';
import GroupRemove from '@mui/icons-material/GroupRemoveOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import { useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import { formatDuration } from '../../shared/format.js';
import { KnotLine } from '../../shared/record/Knots.jsx';
import { iconOfEvent } from '../events/EventKind.jsx';
import { knotsOf } from '../projects/progress.js';
import { useKnotWords } from '../projects/projectWords.js';
import { iconOfKind } from '../supportrecords/RecordKind.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { linkedWords } from './linkedWords.js';

/**
 * @typedef {import('./useTimeline.js').Entry} Entry
 * @typedef {{ entry: Entry, subject: import('./useTimeline.js').Subject, record: any }} LineProps
 */

/** Whose act it is; on its own page an organisation is not named at each. @param {LineProps} props */
const organisationOf = ({ entry, subject }) => subject !== 'organisations' && entry.organisation?.name;

/** @param {LineProps} props */
const whoOf = (props) => [props.entry.by, organisationOf(props)].filter(Boolean).join(', ');

/** @type {Record<string, (props: LineProps) => import('react').ReactNode>} */
const LINES = {
  'project-change': ChangeLine,
  holder: HolderLine,
  event: EventLine,
  'plan-change': PlanLine,
  team: TeamLine,
  'support-record': RecordLine,
  actor: ActorLine,
};

/** One entry of a timeline: what happened, when, by whom, and what was said. @param {LineProps} props */
export function EntryLine(props) {
  const Line = LINES[props.entry.kind] ?? OtherLine;
  return <Line {...props} />;
}

/** A sentence with the name of the record in it as a link. @param {{ message: string, entry: Entry }} props */
function Linked({ message, entry }) {
  const t = useTranslate();
  const { before, after } = linkedWords((params) => t(message, params));
  return (
    <>
      {before}
      <RecordLink entry={entry}>{entry.record.name ?? '…'}</RecordLink>
      {after}
    </>
  );
}

/** @param {{ entry: Entry, children: import('react').ReactNode }} props */
function RecordLink({ entry: { record }, children }) {
  return (
    <Link className="record-link" to={`/${record.kind}/${record.id}/show`}>
      {children}
    </Link>
  );
}

/** @param {LineProps} props */
function ChangeLine(props) {
  const { entry, subject, record } = props;
  const { labelOf } = useVocabularies();
  const { reasonCode } = entry.codes;
  const what =
    subject === 'projects' ? <Changed entry={entry} project={record} /> : <Reached entry={entry} />;
  const why = [labelOf('project-end-reason', reasonCode), entry.text].filter(Boolean).join(' · ');
  return (
    <KnotLine icon={Flag} what={what} on={entry.on} who={whoOf(props)}>
      {why !== '' && <p className="text mid soft">{why}</p>}
    </KnotLine>
  );
}

/** The entry says where the project was from then on; its history says what that changed. @param {{ entry: Entry, project: any }} props */
function Changed({ entry, project }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const wordsOf = useKnotWords();
  const { stage, status } = entry.codes;
  const knot = knotsOf(project.history ?? []).find(
    (one) => one.on === entry.on && one.stage === stage && one.status === status,
  );
  return knot ? wordsOf(knot) : t('timeline.stage', { stage: labelOf('project-stage', stage) });
}

/** Elsewhere than on its own page a project is named. @param {{ entry: Entry }} props */
function Reached({ entry }) {
  const { labelOf } = useVocabularies();
  const { stage, status } = entry.codes;
  const where = [labelOf('project-stage', stage), status !== 'active' && labelOf('project-status', status)];
  return (
    <>
      <RecordLink entry={entry}>{entry.record.name}</RecordLink> · {where.filter(Boolean).join(', ')}
    </>
  );
}

/** @param {LineProps} props */
function HolderLine({ entry, subject }) {
  const { labelOf } = useVocabularies();
  const { change = 'began', role } = entry.codes;
  return (
    <KnotLine
      icon={change === 'ended' ? GroupRemove : GroupAdd}
      what={<Linked message={`timeline.holder.${subject}.${change}`} entry={entry} />}
      on={entry.on}
      who={labelOf('holder-role', role)}
    />
  );
}

/** @param {LineProps} props */
function EventLine(props) {
  const { entry } = props;
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const { change, eventKind = '', eventState } = entry.codes;
  const facts = [
    labelOf('event-kind', eventKind),
    change === 'origin' && t('timeline.origin'),
    eventState === 'cancelled' && t('timeline.cancelled'),
    organisationOf(props),
  ];
  return (
    <KnotLine
      icon={iconOfEvent(eventKind)}
      what={<RecordLink entry={entry}>{entry.record.name}</RecordLink>}
      on={entry.on}
      who={facts.filter(Boolean).join(' · ')}
    >
      {entry.text && <p className="text mid soft">{entry.text}</p>}
    </KnotLine>
  );
}

/** @param {LineProps} props */
function PlanLine(props) {
  const { entry } = props;
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const { change, phase, reasonCode } = entry.codes;
  const moved =
    change === 'handed-over' ? t('timeline.handedOver') : labelOf('support-plan-phase', phase ?? '');
  const why = [labelOf('support-plan-end-reason', reasonCode), entry.text].filter(Boolean).join(' · ');
  return (
    <KnotLine
      icon={Flag}
      what={
        <>
          <RecordLink entry={entry}>{entry.record.name}</RecordLink> {moved && `· ${moved}`}
        </>
      }
      on={entry.on}
      who={whoOf(props)}
    >
      {why !== '' && <p className="text mid soft">{why}</p>}
    </KnotLine>
  );
}

/** @param {LineProps} props */
function TeamLine({ entry }) {
  const t = useTranslate();
  const left = entry.codes.change === 'left';
  return (
    <KnotLine
      icon={left ? GroupRemove : GroupAdd}
      what={t(`timeline.team.${left ? 'left' : 'joined'}`, { name: entry.organisation?.name })}
      on={entry.on}
    >
      <p className="mid">
        <RecordLink entry={entry}>{entry.record.name}</RecordLink>
      </p>
    </KnotLine>
  );
}

/** @param {LineProps} props */
function RecordLine(props) {
  const { entry, record } = props;
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const { supportKind = '' } = entry.codes;
  const facts = [entry.minutes !== null && formatDuration(entry.minutes), whoOf(props)];
  // On its own page a project is not named at each.
  const about = entry.projects.filter(({ id }) => id !== record.id);
  return (
    <KnotLine
      icon={iconOfKind(supportKind)}
      what={
        <RecordLink entry={entry}>
          {labelOf('support-record-kind', supportKind) || t('timeline.record')}
        </RecordLink>
      }
      on={entry.on}
      who={facts.filter(Boolean).join(' · ')}
    >
      {about.length > 0 && (
        <p className="mid">
          {about.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ' · '}
              <Link className="record-link" to={`/projects/${id}/show`}>
                {name}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
      {entry.text && <p className="text">{entry.text}</p>}
    </KnotLine>
  );
}

/** @param {LineProps} props */
function ActorLine(props) {
  const { entry } = props;
  const t = useTranslate();
  return <KnotLine icon={Groups} what={t('timeline.created')} on={entry.on} who={whoOf(props)} />;
}

/** What this version has no words for yet is told all the same. @param {LineProps} props */
function OtherLine(props) {
  const { entry } = props;
  const t = useTranslate();
  return (
    <KnotLine
      icon={History}
      what={<RecordLink entry={entry}>{entry.record.name ?? t('timeline.other')}</RecordLink>}
      on={entry.on}
      who={whoOf(props)}
    >
      {entry.text && <p className="text mid soft">{entry.text}</p>}
    </KnotLine>
  );
}
