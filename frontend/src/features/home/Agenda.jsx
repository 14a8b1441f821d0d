import { useGetList, useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { formatHour, formatLongDay, isoDay } from '../../shared/format.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { placeOf } from '../events/eventWords.js';
import { useSession } from '../session/SessionContext.jsx';
import { daysAfter } from '../supportrecords/recordForm.js';
import { sessionsAhead } from './agenda.js';

/** So many sessions at most; fewer on a phone, where what is to be done stands below. */
const SHOWN = { wide: 6, phone: 3 };

/** So many events are asked for at most, those that began first before the others. */
const EVENTS = { page: 1, perPage: 100 };

/**
 * Sessions of today and of later, of all events that one may read. Asked for apart: events come in the
 * order of their first session, so that many long series would leave no place for tonight.
 */
export function useAgenda() {
  const { can } = useSession();
  const today = isoDay();
  const ask = (/** @type {{ from: string, to?: string }} */ filter) => ({
    filter,
    pagination: EVENTS,
    sort: /** @type {const} */ ({ field: 'startsAt', order: 'ASC' }),
  });
  const enabled = can('events:read');
  const ofToday = useGetList('events', ask({ from: today, to: today }), { enabled });
  const ofLater = useGetList('events', ask({ from: daysAfter(today, 1) }), { enabled });
  const now = new Date();
  return {
    today: ofToday.data && sessionsAhead(ofToday.data, now).filter(({ day }) => day <= today),
    later: (ofLater.data && sessionsAhead(ofLater.data, now).filter(({ day }) => day > today)) ?? [],
    error: ofToday.error ?? ofLater.error,
    isPending: ofToday.isPending,
    refetch: () => [ofToday, ofLater].forEach((list) => list.refetch()),
  };
}

export function Agenda() {
  const t = useTranslate();
  const { today, later, error, isPending, refetch } = useAgenda();
  const isPhone = useIsPhone();
  const next = later.slice(0, Math.max(2, SHOWN[isPhone ? 'phone' : 'wide'] - (today ?? []).length));
  return (
    <section className="card agenda" aria-labelledby="agenda">
      <header>
        <h2 id="agenda">{t('home.agenda')}</h2>
        <Link className="mid" to="/events">
          {t('home.allEvents')}
        </Link>
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && !error && (
        <div className="card-body">
          <PageSkeleton rows={3} />
        </div>
      )}
      {today && (
        <>
          <h3 className="agenda-part">{t('home.today')}</h3>
          {today.length === 0 ? (
            <p className="card-body mid muted">{t('home.nothingToday')}</p>
          ) : (
            <Sessions sessions={today} hours />
          )}
          {next.length > 0 && (
            <>
              <h3 className="agenda-part">{t('home.later')}</h3>
              <Sessions sessions={next} />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** @param {{ sessions: ReturnType<typeof sessionsAhead>, hours?: boolean }} props */
function Sessions({ sessions, hours = false }) {
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return (
    <ol className="agenda-thread">
      {sessions.map(({ id, startsAt, title, event }) => (
        <li key={id}>
          <span className="agenda-when">
            {hours ? (
              <time dateTime={startsAt} title={formatLongDay(startsAt, language)}>
                {formatHour(startsAt, language)}
              </time>
            ) : (
              <Time value={startsAt} />
            )}
          </span>
          <span
            className="agenda-knot"
            style={{ borderColor: `var(--ev-${event.kind})` }}
            aria-hidden="true"
          />
          <div>
            <Link className="record-link" to={`/events/${event.id}/show`}>
              {event.title}
            </Link>
            <p className="mid soft">
              {[title, !hours && formatHour(startsAt, language), placeOf(event)].filter(Boolean).join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
