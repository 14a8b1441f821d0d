import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { formatDuration } from '../../shared/format.js';
import { FirstOf } from '../../shared/ui/FirstOf.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { VisibilityTag } from '../../shared/ui/VisibilityTag.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { Due } from './Due.jsx';
import { RecordKind } from './RecordKind.jsx';

export const INITIAL_COLUMNS = ['on', 'projects', 'participants', 'minutes', 'author', 'visibility'];

const NOTHING = <span className="muted">–</span>;

const namesOf = (/** @type {any[]} */ items = []) => items.map(({ name }) => name);

/** @returns {import('../../shared/list/DataTable.jsx').Column[]} */
export function useRecordColumns() {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  return useMemo(() => {
    const label = (/** @type {string} */ source) => `supportRecords.columns.${source}`;
    return [
      {
        source: 'summary',
        label: label('summary'),
        always: true,
        className: 'main summary',
        render: (record) => (
          <span className="row">
            <RecordKind kind={record.kind} bare />
            <Link
              className="record-link ellipsis"
              to={`/support-records/${record.id}/show`}
              title={record.summary.slice(0, 300)}
            >
              <span className="sr">{labelOf('support-record-kind', record.kind)} : </span>
              {record.summary.slice(0, 160)}
            </Link>
            {record.archivedAt && <span className="tag">{t('supportRecords.archived')}</span>}
          </span>
        ),
      },
      {
        source: 'on',
        label: label('on'),
        sortable: true,
        className: 'nowrap',
        render: (record) => <Time value={record.on} />,
      },
      {
        source: 'projects',
        label: label('projects'),
        className: 'cut',
        render: (record) => <FirstOf words={namesOf(record.projects)} />,
      },
      {
        source: 'participants',
        label: label('participants'),
        className: 'cut',
        render: (record) => <FirstOf words={namesOf(record.participants)} />,
      },
      {
        source: 'minutes',
        label: label('minutes'),
        className: 'nowrap',
        render: (record) => formatDuration(record.minutes),
      },
      {
        source: 'author',
        label: label('author'),
        className: 'cut',
        render: (record) => record.author?.name ?? record.organisation?.name,
      },
      {
        source: 'nextStep',
        label: label('nextStep'),
        className: 'cut',
        render: (record) => record.nextStep ?? NOTHING,
      },
      {
        source: 'nextStepDue',
        label: label('nextStepDue'),
        sortable: true,
        className: 'nowrap',
        render: (record) =>
          record.nextStep && !record.nextStepDoneOn ? <Due day={record.nextStepDue} /> : NOTHING,
      },
      {
        source: 'visibility',
        label: label('visibility'),
        render: (record) => <VisibilityTag visibility={record.visibility} />,
      },
      {
        source: 'updatedAt',
        label: label('updatedAt'),
        sortable: true,
        className: 'nowrap',
        render: (record) => <Time value={record.updatedAt} />,
      },
    ];
  }, [t, labelOf]);
}
