import { useGetOne, useTranslate } from 'ra-core';
import { useNavigate, useParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { CircumstanceFields, NextStepFields, SharingFields } from './MoreFields.jsx';
import { ActFields } from './RecordFields.jsx';
import { fieldOfPath, toForm, toInput } from './recordForm.js';
import { useRecordTitle, useRecordWords } from './recordWords.js';
import './supportRecords.css';

export default function SupportRecordEdit() {
  const { id } = useParams();
  // The form starts from what the server holds now; later changes are the conflict dialog's matter.
  const { data, error, isFetchedAfterMount, refetch } = useGetOne(
    'support-records',
    { id: /** @type {string} */ (id) },
    { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  const t = useTranslate();
  const { can } = useSession();
  const titleOf = useRecordTitle();
  usePageTitle(data && t('supportRecords.form.editTitle', { name: titleOf(data) }));
  if (!can('support-records:write')) return <RefusedPage />;
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (data === undefined || !isFetchedAfterMount) return <PageSkeleton />;
  return <EditForm record={data} title={titleOf(data)} />;
}

/** @param {{ record: any, title: string }} props */
function EditForm({ record, title }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { labels, say, apart } = useRecordWords();
  const page = `/support-records/${record.id}/show`;
  const name = t('supportRecords.form.editTitle', { name: title });
  const trail = [
    { to: '/support-records', label: t('supportRecords.title') },
    { to: page, label: title },
  ];
  if (!record.editable) {
    return (
      <>
        <RecordHeader trail={trail} title={name} />
        <p className="banner">{t('shared.notEditable', { names: record.organisation?.name })}</p>
      </>
    );
  }
  return (
    <>
      <RecordHeader trail={trail} title={name} />
      <RecordForm
        resource="support-records"
        record={record}
        values={toForm(record)}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        apart={apart}
        submit={t('supportRecords.form.save')}
        onCancel={() => navigate(page)}
        onSaved={() => {
          announce('supportRecords.updated');
          navigate(page);
        }}
      >
        <ActFields isNew={false} noteKept={record.hasPrivateNote} />
        <NextStepFields isNew={false} />
        <CircumstanceFields />
        <SharingFields />
      </RecordForm>
    </>
  );
}
