import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { blankEvent, fieldOfPath, toForm, toInput } from './eventForm.js';
import { OwnFields, SharedFields } from './EventForm.jsx';
import { useEventWords } from './eventWords.js';

export default function EventCreate() {
  const { can } = useSession();
  return can('events:write') ? <NewEvent /> : <RefusedPage />;
}

function NewEvent() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { session } = useSession();
  const acting = session.organisation?.name ?? '';
  const { labels, say } = useEventWords();
  usePageTitle(t('events.form.newTitle'));
  return (
    <>
      <RecordHeader trail={[{ to: '/events', label: t('events.title') }]} title={t('events.form.newTitle')} />
      <RecordForm
        resource="events"
        values={blankEvent()}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('events.form.create')}
        onCancel={() => navigate('/events')}
        onSaved={(event) => {
          announce('events.created', { name: event.title });
          navigate(`/events/${event.id}/show`);
        }}
      >
        <SharedFields acting={acting} ownsList />
        <OwnFields acting={acting} />
      </RecordForm>
    </>
  );
}
