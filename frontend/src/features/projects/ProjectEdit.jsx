import { useGetOne, useTranslate } from 'ra-core';
import { useNavigate, useParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { fieldOfPath, toInput } from './projectForm.js';
import { OwnFields, SharedFields } from './ProjectForm.jsx';
import { useProjectWords } from './projectWords.js';
import { useFormOf } from './useFormOf.js';

export default function ProjectEdit() {
  const { id } = useParams();
  // The form starts from what the server holds now; later changes are the conflict dialog's matter.
  const { data, error, isFetchedAfterMount, refetch } = useGetOne(
    'projects',
    { id: /** @type {string} */ (id) },
    { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  const t = useTranslate();
  const { can } = useSession();
  usePageTitle(data && t('projects.form.editTitle', { name: data.title }));
  if (!can('projects:write')) return <RefusedPage />;
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (data === undefined || !isFetchedAfterMount) return <PageSkeleton />;
  return <ProjectEditForm project={data} />;
}

/** @param {{ project: any }} props */
function ProjectEditForm({ project }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { session } = useSession();
  const { labels, say } = useProjectWords();
  const formOf = useFormOf();
  const page = `/projects/${project.id}/show`;
  return (
    <>
      <RecordHeader
        trail={[
          { to: '/projects', label: t('projects.title') },
          { to: page, label: project.title },
        ]}
        title={t('projects.form.editTitle', { name: project.title })}
      />
      <RecordForm
        resource="projects"
        record={project}
        values={formOf(project)}
        toForm={formOf}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('projects.form.save')}
        onCancel={() => navigate(page)}
        onSaved={(saved) => {
          announce('projects.updated', { name: saved.title });
          navigate(page);
        }}
      >
        {project.editable ? (
          <SharedFields isNew={false} />
        ) : (
          <p className="banner">{t('projects.form.ownOnly', { lead: project.lead.name })}</p>
        )}
        <OwnFields acting={session.organisation?.name ?? ''} />
      </RecordForm>
    </>
  );
}
