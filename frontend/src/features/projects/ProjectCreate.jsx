import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { readOrigin } from './originPicker.js';
import { blankProject, fieldOfPath, toInput } from './projectForm.js';
import { OwnFields, SharedFields } from './ProjectForm.jsx';
import { useFormOf } from './useFormOf.js';
import { useProjectWords } from './projectWords.js';

export default function ProjectCreate() {
  const { can } = useSession();
  const [parameters] = useSearchParams();
  const named = parameters.get('origin');
  // An origin that can't be read is no reason to refuse the form.
  const { data: origin, isPending } = useQuery({
    queryKey: ['origin', named],
    queryFn: () => readOrigin(named).catch(() => null),
    enabled: can('projects:write'),
  });
  if (!can('projects:write')) return <RefusedPage />;
  return isPending ? <PageSkeleton /> : <NewProject origin={origin ?? null} />;
}

/** @param {{ origin: import('./originPicker.js').Origin | null }} props */
function NewProject({ origin }) {
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
        values={{ ...blankProject(), origin }}
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
