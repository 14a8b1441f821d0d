import { useGetOne, useTranslate } from 'ra-core';
import { useNavigate, useParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { fieldOfPath, toForm, toInput } from './planForm.js';
import { usePlanWords } from './planWords.js';
import { OwnFields, SharedFields } from './SupportPlanForm.jsx';

export default function SupportPlanEdit() {
  const { id } = useParams();
  // The form starts from what the server holds now; later changes are the conflict dialog's matter.
  const { data, error, isFetchedAfterMount, refetch } = useGetOne(
    'support-plans',
    { id: /** @type {string} */ (id) },
    { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  const t = useTranslate();
  const { can } = useSession();
  usePageTitle(data && t('supportPlans.form.editTitle', { name: data.name }));
  if (!can('support-plans:write')) return <RefusedPage />;
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (data === undefined || !isFetchedAfterMount) return <PageSkeleton />;
  return <PlanEditForm plan={data} />;
}

/** @param {{ plan: any }} props */
function PlanEditForm({ plan }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { session } = useSession();
  const { labels, say } = usePlanWords();
  const page = `/support-plans/${plan.id}/show`;
  return (
    <>
      <RecordHeader
        trail={[
          { to: '/support-plans', label: t('supportPlans.title') },
          { to: page, label: plan.name },
        ]}
        title={t('supportPlans.form.editTitle', { name: plan.object ?? plan.project.name })}
      />
      <RecordForm
        resource="support-plans"
        record={plan}
        values={toForm(plan)}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('supportPlans.form.save')}
        onCancel={() => navigate(page)}
        onSaved={(saved) => {
          announce('supportPlans.updated', { name: saved.name });
          navigate(page);
        }}
      >
        <SharedFields isNew={false} leads={plan.lead.id === session.organisation?.id} />
        <OwnFields acting={session.organisation?.name ?? ''} />
      </RecordForm>
    </>
  );
}
