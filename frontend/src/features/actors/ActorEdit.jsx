import { useGetOne, useTranslate } from 'ra-core';
import { useNavigate, useParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { fieldOfPath, toForm, toInput } from './actorForm.js';
import { OwnFields, SharedFields } from './ActorForm.jsx';
import { useActorWords } from './actorWords.js';

export default function ActorEdit() {
  const { id } = useParams();
  // The form starts from what the server holds now; later changes are the conflict dialog's matter.
  const { data, error, isFetchedAfterMount, refetch } = useGetOne(
    'actors',
    { id: /** @type {string} */ (id) },
    { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  const t = useTranslate();
  const { can } = useSession();
  usePageTitle(data && t('actors.form.editTitle', { name: data.name }));
  if (!can('actors:write')) return <RefusedPage />;
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (data === undefined || !isFetchedAfterMount) return <PageSkeleton />;
  return <ActorEditForm actor={data} />;
}

/** @param {{ actor: any }} props */
function ActorEditForm({ actor }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { session } = useSession();
  const { labels, say } = useActorWords();
  const acting = session.organisation?.name ?? '';
  const page = `/actors/${actor.id}/show`;
  const editors = (actor.editors ?? []).map((/** @type {any} */ { name }) => name).join(', ');
  const own = !actor.editable;
  return (
    <>
      <RecordHeader
        trail={[
          { to: '/actors', label: t('actors.title') },
          { to: page, label: actor.name },
        ]}
        title={t(own ? 'actors.form.ownTitle' : 'actors.form.editTitle', { name: actor.name })}
      />
      <RecordForm
        resource="actors"
        record={actor}
        values={toForm(actor)}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t(own ? 'actors.form.saveOwn' : 'actors.form.save')}
        onCancel={() => navigate(page)}
        onSaved={(saved) => {
          announce('actors.updated', { name: saved.name });
          navigate(page);
        }}
      >
        {own ? (
          <p className="banner">{t('actors.form.ownOnly', { editors })}</p>
        ) : (
          <SharedFields isNew={false} acting={acting} />
        )}
        {acting !== '' && <OwnFields acting={acting} />}
      </RecordForm>
    </>
  );
}
