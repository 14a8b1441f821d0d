import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { json } from '../../api/client.js';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { blankPlan, fieldOfPath, toForm, toInput } from './planForm.js';
import { usePlanWords } from './planWords.js';
import { OwnFields, SharedFields } from './SupportPlanForm.jsx';

export default function SupportPlanCreate() {
  const { can } = useSession();
  const [parameters] = useSearchParams();
  const id = parameters.get('project');
  // A project that can't be read is no reason to refuse the form.
  const { data: project, isPending } = useQuery({
    queryKey: ['projects', 'getOne', 'of-plan', id],
    queryFn: () => (id ? json('GET', `/projects/${encodeURIComponent(id)}`).catch(() => null) : null),
    enabled: can('support-plans:write'),
  });
  if (!can('support-plans:write')) return <RefusedPage />;
  return isPending ? <PageSkeleton /> : <NewPlan project={project} />;
}

/** @param {{ project: any }} props null where the project is still to be chosen */
function NewPlan({ project }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { session } = useSession();
  const { labels, say } = usePlanWords();
  usePageTitle(t('supportPlans.form.newTitle'));
  const leads = project?.lead?.id === session.organisation?.id;
  const from = project ? `/projects/${project.id}/show` : '/support-plans';
  return (
    <>
      <RecordHeader
        trail={[
          { to: '/support-plans', label: t('supportPlans.title') },
          ...(project ? [{ to: from, label: project.title }] : []),
        ]}
        title={t('supportPlans.form.newTitle')}
      />
      {project && !leads && (
        <p className="banner warn" role="status">
          {t('supportPlans.form.notLead', { project: project.title, lead: project.lead?.name })}
        </p>
      )}
      <RecordForm
        resource="support-plans"
        values={blankPlan(project && leads ? { id: project.id, name: project.title } : null)}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('supportPlans.form.create')}
        onCancel={() => navigate(from)}
        onSaved={(plan) => {
          announce('supportPlans.created', { name: plan.name });
          navigate(`/support-plans/${plan.id}/show`);
        }}
      >
        <SharedFields isNew leads />
        <OwnFields acting={session.organisation?.name ?? ''} />
      </RecordForm>
    </>
  );
}
