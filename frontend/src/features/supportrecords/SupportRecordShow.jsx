import Archive from '@mui/icons-material/ArchiveOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import { useGetOne, useTranslate } from 'ra-core';
import { Link, useParams } from 'react-router-dom';
import { formatDuration } from '../../shared/format.js';
import { ArchivedBanner } from '../../shared/record/ArchivedBanner.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { useArchiving } from '../../shared/record/useArchiving.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { VisibilityTag } from '../../shared/ui/VisibilityTag.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { Earlier } from './Earlier.jsx';
import { NoteCard } from './NoteCard.jsx';
import { NextStep } from './NextStep.jsx';
import { RecordKind } from './RecordKind.jsx';
import { RecordSide } from './RecordSide.jsx';
import { useRecordTitle } from './recordWords.js';
import './supportRecords.css';

export default function SupportRecordShow() {
  const { id } = useParams();
  const titleOf = useRecordTitle();
  const { data, error, isPending, refetch } = useGetOne('support-records', {
    id: /** @type {string} */ (id),
  });
  usePageTitle(data && titleOf(data));
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  return <RecordPage record={data} title={titleOf(data)} />;
}

/** Made and never touched since, but for the moment that making took. @param {any} record */
const wasCorrected = ({ createdAt, updatedAt }) => Date.parse(updatedAt) - Date.parse(createdAt) > 1000;

/** @param {{ record: any, title: string }} props */
function RecordPage({ record, title }) {
  const t = useTranslate();
  const { can } = useSession();
  const { archive } = useArchiving('support-records', record, title);
  const writes = can('support-records:write') && record.editable && !record.archivedAt;
  return (
    <>
      <RecordHeader
        trail={[{ to: '/support-records', label: t('supportRecords.title') }]}
        title={title}
        facts={[
          <RecordKind key="kind" kind={record.kind} />,
          formatDuration(record.minutes),
          [record.author?.name, record.organisation?.name].filter(Boolean).join(', '),
          <VisibilityTag
            key="visibility"
            visibility={record.visibility}
            organisation={record.organisation?.name}
            count={record.readers.length}
            long
          />,
        ]}
      >
        {!record.editable && (
          <span className="mid muted">{t('shared.notEditable', { names: record.organisation?.name })}</span>
        )}
        {writes && (
          <>
            <Link className="btn out" to={`/support-records/${record.id}`}>
              <Edit fontSize="small" aria-hidden="true" />
              {t('supportRecords.edit')}
            </Link>
            <button type="button" className="btn" onClick={archive}>
              <Archive fontSize="small" aria-hidden="true" />
              {t('supportRecords.archive')}
            </button>
          </>
        )}
      </RecordHeader>
      <ArchivedBanner resource="support-records" record={record} name={title} />
      <div className="columns">
        <div className="stack">
          <section className="card" aria-labelledby="record-summary">
            <header>
              <h2 id="record-summary">{t('supportRecords.form.summary')}</h2>
            </header>
            <p className="card-body text">{record.summary}</p>
          </section>
          {record.nextStep && <NextStep record={record} writes={writes} />}
          {record.hasPrivateNote && <NoteCard key={record.version} record={record} writes={writes} />}
          {wasCorrected(record) && <Earlier id={record.id} version={record.version} />}
        </div>
        <div className="stack">
          <RecordSide record={record} />
        </div>
      </div>
    </>
  );
}
