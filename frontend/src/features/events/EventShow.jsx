import Archive from '@mui/icons-material/ArchiveOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import RouteIcon from '@mui/icons-material/RouteOutlined';
import Place from '@mui/icons-material/PlaceOutlined';
import { useGetOne, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { ArchivedBanner } from '../../shared/record/ArchivedBanner.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { useArchiving } from '../../shared/record/useArchiving.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { VisibilityTag } from '../../shared/ui/VisibilityTag.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { CalendarButton } from './CalendarButton.jsx';
import { EventAbout, EventSide } from './EventAbout.jsx';
import { EventKind, EventState } from './EventKind.jsx';
import { leadsOn, statesAfter } from './eventStates.js';
import { placeOf } from './eventWords.js';
import { StateDialog } from './StateDialog.jsx';

export default function EventShow() {
  const { id } = useParams();
  const { data, error, isPending, refetch } = useGetOne('events', { id: /** @type {string} */ (id) });
  usePageTitle(data?.title);
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  return <EventPage event={data} />;
}

/** @param {{ event: any }} props */
function EventPage({ event }) {
  const t = useTranslate();
  const { session } = useSession();
  const place = placeOf(event);
  return (
    <>
      <RecordHeader
        trail={[{ to: '/events', label: t('events.title') }]}
        here={place}
        title={event.title}
        facts={[
          <EventState key="state" state={event.state} />,
          <EventKind key="kind" kind={event.kind} />,
          place !== '' && (
            <span key="place" className="row">
              <Place fontSize="small" aria-hidden="true" />
              {place}
            </span>
          ),
          event.state === 'draft' ? (
            <span key="draft" className="tag private">
              {t('events.draftSeenBy')}
            </span>
          ) : (
            <VisibilityTag
              key="visibility"
              visibility={event.visibility}
              organisation={event.owner?.name ?? session.organisation?.name}
              long
            />
          ),
        ]}
      >
        <EventActs event={event} />
      </RecordHeader>
      <ArchivedBanner resource="events" record={event} name={event.title} />
      <div className="columns">
        <div className="stack">
          <EventAbout event={event} />
        </div>
        <div className="stack">
          <EventSide event={event} />
        </div>
      </div>
    </>
  );
}

/** @param {{ event: any }} props */
function EventActs({ event }) {
  const t = useTranslate();
  const { session, can } = useSession();
  const { archive } = useArchiving('events', event, event.title);
  const [to, setTo] = useState(/** @type {string | null} */ (null));
  const writes = can('events:write') && !event.archivedAt && session.organisation !== null;
  const bears = event.state !== 'draft' && !event.archivedAt;
  const editors = (event.editors ?? []).map((/** @type {any} */ { name }) => name).join(', ');
  return (
    <>
      {writes && !event.editable && editors !== '' && (
        <span className="mid muted">{t('shared.notEditable', { names: editors })}</span>
      )}
      {writes &&
        event.editable &&
        statesAfter(event, new Date()).map((state) => (
          <button
            key={state}
            type="button"
            className={`btn ${leadsOn(event.state, state) ? 'primary' : 'out'}`}
            onClick={() => setTo(state)}
          >
            {t(`events.state.${event.state}.${state}`)}
          </button>
        ))}
      {event.startsAt && <CalendarButton path={`/events/${event.id}`} label={t('events.addToCalendar')} />}
      {writes && (
        <Link className="btn out" to={`/events/${event.id}`}>
          <Edit fontSize="small" aria-hidden="true" />
          {t(event.editable ? 'events.edit' : 'events.editOwn')}
        </Link>
      )}
      {can('projects:write') && session.organisation !== null && bears && (
        <Link className="btn out" to={`/projects/create?origin=events:${event.id}`}>
          <RouteIcon fontSize="small" aria-hidden="true" />
          {t('events.fromEvent')}
        </Link>
      )}
      {writes && event.editable && (
        <button type="button" className="btn" onClick={archive}>
          <Archive fontSize="small" aria-hidden="true" />
          {t('events.archive')}
        </button>
      )}
      {to !== null && <StateDialog event={event} to={to} onClose={() => setTo(null)} />}
    </>
  );
}
