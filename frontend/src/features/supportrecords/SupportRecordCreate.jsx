import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { CircumstanceFields, NextStepFields, SharingFields } from './MoreFields.jsx';
import { ActFields } from './RecordFields.jsx';
import { blankRecord, fieldOfPath, toForm, toInput } from './recordForm.js';
import { useRecordWords } from './recordWords.js';
import { readKnown } from './known.js';
import './supportRecords.css';

export default function SupportRecordCreate() {
  const { can } = useSession();
  const [parameters] = useSearchParams();
  const known = useQuery({
    queryKey: ['support-records', 'known', parameters.toString()],
    enabled: can('support-records:write'),
    queryFn: () => readKnown(parameters),
    staleTime: Infinity,
  });
  if (!can('support-records:write')) return <RefusedPage />;
  return known.data ? <NewRecord known={known.data} /> : <PageSkeleton />;
}

/** @param {{ known: Record<string, any> }} props what the address says already */
function NewRecord({ known }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const dataProvider = useDataProvider();
  const { say: announce } = useSay();
  const { labels, say } = useRecordWords();
  usePageTitle(t('supportRecords.form.newTitle'));
  const first = known.projects ? 'summary' : 'projects';
  useEffect(() => {
    // After the page has taken the focus for its start.
    const timer = setTimeout(() => document.getElementById(first)?.focus(), 0);
    return () => clearTimeout(timer);
  }, [first]);
  return (
    <>
      <RecordHeader
        trail={[{ to: '/support-records', label: t('supportRecords.title') }]}
        title={t('supportRecords.form.newTitle')}
      />
      <RecordForm
        resource="support-records"
        values={blankRecord(known)}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('supportRecords.form.create')}
        onCancel={() => navigate(-1)}
        onSaved={(record) => {
          const undo = async () => {
            await dataProvider.delete('support-records', { id: record.id, previousData: record });
            navigate('/support-records');
          };
          announce('supportRecords.created', {}, { label: 'shared.undo', run: undo });
          navigate(`/support-records/${record.id}/show`);
        }}
      >
        <ActFields isNew />
        <NextStepFields isNew />
        <CircumstanceFields />
        <SharingFields />
      </RecordForm>
    </>
  );
}
