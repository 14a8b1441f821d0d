import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { blankArea, fieldOfPath, toForm, toInput } from './areaForm.js';
import { AreaFields, useAreaWords } from './AreaForm.jsx';
import './territories.css';
import { territoryPath } from './territoryWords.js';

export default function AreaCreate() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { can } = useSession();
  const { say: announce } = useSay();
  const { labels, say } = useAreaWords();
  usePageTitle(t('territories.form.newTitle'));
  if (!can('territories:write')) return <RefusedPage />;
  return (
    <>
      <RecordHeader
        trail={[{ to: '/territories', label: t('territories.title') }]}
        title={t('territories.form.newTitle')}
      />
      <RecordForm
        resource="territories"
        values={blankArea}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('territories.form.create')}
        onCancel={() => navigate('/territories')}
        onSaved={(area) => {
          announce('territories.form.created', { name: area.name });
          navigate(territoryPath(area.ref));
        }}
      >
        <AreaFields />
      </RecordForm>
    </>
  );
}
