import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { blankProject, fieldOfPath, toInput } from './projectForm.js';
import { OwnFields, SharedFields } from './ProjectForm.jsx';
import { useFormOf } from './useFormOf.js';
import { useProjectWords } from './projectWords.js';

export default function ProjectCreate() {
  const { can } = useSession();
  return can('projects:write') ? <NewProject /> : <RefusedPage />;
}

function NewProject() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { session } = useSession();
  const { labels, say } = useProjectWords();
  const formOf = useFormOf();
  usePageTitle(t('projects.form.newTitle'));
  return (
    <>
      <RecordHeader
        trail={[{ to: '/projects', label: t('projects.title') }]}
        title={t('projects.form.newTitle')}
      />
      <RecordForm
        resource="projects"
        values={blankProject()}
        toForm={formOf}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('projects.form.create')}
        onCancel={() => navigate('/projects')}
        onSaved={(project) => {
          announce('projects.created', { name: project.title });
          navigate(`/projects/${project.id}/show`);
        }}
      >
        <SharedFields isNew />
        <OwnFields acting={session.organisation?.name ?? ''} />
      </RecordForm>
    </>
  );
}
