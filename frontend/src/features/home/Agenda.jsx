import { useGetList, useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { formatHour, formatLongDay, isoDay } from '../../shared/format.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { placeOf } from '../events/eventWords.js';
import { useSession } from '../session/SessionContext.jsx';
import { sessionsAhead } from './agenda.js';

/** So many sessions at most; fewer on a phone, where what is to be done stands below. */
const SHOWN = { wide: 6, phone: 3 };

/** Sessions from today on, of all events that one may read. */
export function useAgenda() {
  const { can } = useSession();
  const list = useGetList(
    'events',
    {
      filter: { from: isoDay() },
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'startsAt', order: 'ASC' },
    },
    { enabled: can('events:read') },
  );
  return { ...list, sessions: list.data && sessionsAhead(list.data, new Date()) };
}

export function Agenda() {
  const t = useTranslate();
  const { sessions, error, isPending, refetch } = useAgenda();
  const isPhone = useIsPhone();
  const today = isoDay();
  const ofToday = (sessions ?? []).filter(({ day }) => day <= today);
  const later = (sessions ?? [])
    .filter(({ day }) => day > today)
    .slice(0, Math.max(2, SHOWN[isPhone ? 'phone' : 'wide'] - ofToday.length));
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
      {sessions && (
        <>
          <h3 className="agenda-part">{t('home.today')}</h3>
          {ofToday.length === 0 ? (
            <p className="card-body mid muted">{t('home.nothingToday')}</p>
          ) : (
            <Sessions sessions={ofToday} hours />
          )}
          {later.length > 0 && (
            <>
              <h3 className="agenda-part">{t('home.later')}</h3>
              <Sessions sessions={later} />
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
