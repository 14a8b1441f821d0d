import { useGetOne, useTranslate } from 'ra-core';
import { useNavigate, useParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { fieldOfPath, toForm, toInput } from './eventForm.js';
import { OwnFields, SharedFields } from './EventForm.jsx';
import { useEventWords } from './eventWords.js';

export default function EventEdit() {
  const { id } = useParams();
  // The form starts from what the server holds now; later changes are the conflict dialog's matter.
  const { data, error, isFetchedAfterMount, refetch } = useGetOne(
    'events',
    { id: /** @type {string} */ (id) },
    { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  );
  const t = useTranslate();
  const { can } = useSession();
  usePageTitle(data && t('events.form.editTitle', { name: data.title }));
  if (!can('events:write')) return <RefusedPage />;
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (data === undefined || !isFetchedAfterMount) return <PageSkeleton />;
  return <EventEditForm event={data} />;
}

/** @param {{ event: any }} props */
function EventEditForm({ event }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { session } = useSession();
  const { labels, say } = useEventWords();
  const acting = session.organisation?.name ?? '';
  const editors = (event.editors ?? []).map((/** @type {any} */ { name }) => name).join(', ');
  const page = `/events/${event.id}/show`;
  return (
    <>
      <RecordHeader
        trail={[
          { to: '/events', label: t('events.title') },
          { to: page, label: event.title },
        ]}
        title={t('events.form.editTitle', { name: event.title })}
      />
      <RecordForm
        resource="events"
        record={event}
        values={toForm(event)}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('events.form.save')}
        onCancel={() => navigate(page)}
        onSaved={(saved) => {
          announce('events.updated', { name: saved.title });
          navigate(page);
        }}
      >
        {event.editable ? (
          <SharedFields acting={acting} ownsList={event.owner.id === session.organisation?.id} />
        ) : (
          <p className="banner">{t('events.form.ownOnly', { editors })}</p>
        )}
        <OwnFields acting={acting} />
      </RecordForm>
    </>
  );
}
