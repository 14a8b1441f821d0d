import { useGetOne, useTranslate } from 'ra-core';
import { useNavigate, useParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { fieldOfPath, toForm, toInput } from './areaForm.js';
import { AreaFields, useAreaWords } from './AreaForm.jsx';
import './territories.css';
import { territoryPath } from './territoryWords.js';

export default function AreaEdit() {
  const t = useTranslate();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { can } = useSession();
  const { say: announce } = useSay();
  const { labels, say } = useAreaWords();
  const { data: area, error, isPending, refetch } = useGetOne('territories', { id });
  const title = t('territories.form.editTitle', { name: area?.name ?? '' });
  usePageTitle(area && title);
  if (error) return <ErrorState error={error} sentence="territories.show.failed" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  if (area.kind !== 'area' || !can('territories:write')) return <RefusedPage />;
  return (
    <>
      <RecordHeader
        trail={[
          { to: '/territories', label: t('territories.title') },
          { to: territoryPath(area.ref), label: area.name },
        ]}
        title={title}
      />
      <RecordForm
        resource="territories"
        record={area}
        values={toForm(area)}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('territories.form.save')}
        onCancel={() => navigate(territoryPath(area.ref))}
        onSaved={(saved) => {
          announce('territories.form.saved', { name: saved.name });
          navigate(territoryPath(saved.ref));
        }}
      >
        <AreaFields />
      </RecordForm>
    </>
  );
}
