import { useTranslate } from 'ra-core';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { blankActor, fieldOfPath, toForm, toInput } from './actorForm.js';
import { OwnFields, SharedFields } from './ActorForm.jsx';
import { useActorWords } from './actorWords.js';

export default function ActorCreate() {
  const { can } = useSession();
  return can('actors:write') ? <NewActor /> : <RefusedPage />;
}

function NewActor() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say: announce } = useSay();
  const { session } = useSession();
  const { labels, say } = useActorWords();
  const [search] = useSearchParams();
  const type = search.get('type') === 'person' ? 'person' : 'organisation';
  const acting = session.organisation?.name ?? '';
  usePageTitle(t('actors.form.newTitle'));
  return (
    <>
      <RecordHeader trail={[{ to: '/actors', label: t('actors.title') }]} title={t('actors.form.newTitle')} />
      <RecordForm
        resource="actors"
        values={blankActor(type)}
        toForm={toForm}
        toInput={toInput}
        labels={labels}
        say={say}
        fieldOfPath={fieldOfPath}
        submit={t('actors.form.create')}
        onCancel={() => navigate('/actors')}
        onSaved={(actor) => {
          announce('actors.created', { name: actor.name });
          navigate(`/actors/${actor.id}/show`);
        }}
      >
        <SharedFields isNew acting={acting} />
        {acting !== '' && <OwnFields acting={acting} />}
      </RecordForm>
    </>
  );
}
