import { useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { ExternalIds } from '../../shared/record/ExternalIds.jsx';
import { FactPairs } from '../../shared/record/FactPairs.jsx';
import { PrivateNote } from '../../shared/record/PrivateNote.jsx';
import { Time, TimeIn } from '../../shared/ui/Time.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { BornHere } from './BornHere.jsx';
import { saySession } from './eventWords.js';

/** What it is about, when, and how its state changed. @param {{ event: any }} props */
export function EventAbout({ event }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { can } = useSession();
  return (
    <>
      <section className="card" aria-labelledby="event-sessions">
        <header>
          <h2 id="event-sessions">{t('events.show.sessions')}</h2>
        </header>
        {event.sessions.length === 0 ? (
          <p className="card-body muted">{t('events.noSession')}</p>
        ) : (
          <ol className="lines">
            {event.sessions.map((/** @type {any} */ session) => (
              <li key={session.id}>
                <div className="grow">
                  <time dateTime={session.startsAt} className="strong">
                    {saySession(session, language)}
                  </time>
                  {session.title && <p className="mid soft">{session.title}</p>}
                </div>
                {can('support-records:write') &&
                  !event.archivedAt &&
                  new Date(session.startsAt) < new Date() && (
                    <Link
                      className="mid"
                      to={`/support-records/create?event=${event.id}&eventSession=${session.id}`}
                    >
                      {t('events.show.note')}
                    </Link>
                  )}
              </li>
            ))}
          </ol>
        )}
      </section>
      <section className="card" aria-labelledby="event-summary">
        <header>
          <h2 id="event-summary">{t('events.show.summary')}</h2>
        </header>
        <div className="card-body">
          {event.summary ? (
            <p className="text">{event.summary}</p>
          ) : (
            <p className="muted">{t('events.show.noSummary')}</p>
          )}
        </div>
      </section>
      <BornHere event={event} />
      {event.history.length > 0 && <History history={event.history} />}
    </>
  );
}

/** @param {{ history: { state: string, on: string, organisation: { name: string } | null, by: string | null, reason: string | null }[] }} props */
function History({ history }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  return (
    <section className="card" aria-labelledby="event-history">
      <header>
        <h2 id="event-history">{t('events.show.history')}</h2>
      </header>
      <ul className="lines">
        {history.map(({ state, on, organisation, by, reason }, index) => (
          <li key={`${on}-${index}`}>
            <div className="grow">
              <p>
                <strong>{labelOf('event-state', state)}</strong>{' '}
                <span className="mid muted">
                  <Time value={on} />
                  {[by, organisation?.name].filter(Boolean).map((who) => ` · ${who}`)}
                </span>
              </p>
              {reason && <p className="text mid soft">{reason}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where, who, for how many, and what the reader's organisation notes for itself. @param {{ event: any }} props */
export function EventSide({ event }) {
  const t = useTranslate();
  const { session } = useSession();
  const { labelOf } = useVocabularies();
  const acting = session.organisation?.name;
  const { place, territory } = event;
  const who = [event.updatedBy?.name, event.updatedBy?.organisation?.name].filter(Boolean).join(', ');
  return (
    <>
      <section className="card" aria-labelledby="event-known">
        <header>
          <h2 id="event-known">{t('events.show.about')}</h2>
        </header>
        <FactPairs
          facts={[
            [t('events.form.attendanceMode'), labelOf('attendance-mode', event.attendanceMode)],
            [t('events.form.place'), place && <PlaceLines place={place} />],
            [
              t('events.form.onlineLink'),
              event.onlineLink && (
                <a href={event.onlineLink} rel="noreferrer" target="_blank">
                  {event.onlineLink} <span className="small">{t('shared.newTab')}</span>
                </a>
              ),
            ],
            [t('events.form.capacity'), event.capacity && t('events.show.people', { count: event.capacity })],
            [
              t('events.show.territory'),
              territory && (
                <Link to={`/territories/${encodeURIComponent(territory.ref)}/show`}>{territory.name}</Link>
              ),
            ],
            [
              t('events.form.themes'),
              event.themes.map((/** @type {string} */ code) => labelOf('theme', code)).join(', '),
            ],
            [
              t('events.form.organisers'),
              event.organisers.length > 0 && (
                <ul>
                  {event.organisers.map((/** @type {any} */ { id, name }) => (
                    <li key={id}>
                      <Link to={`/actors/${id}/show`}>{name}</Link>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [
              t('events.form.projects'),
              event.projects.length > 0 && (
                <ul>
                  {event.projects.map((/** @type {any} */ { id, name }) => (
                    <li key={id}>
                      <Link to={`/projects/${id}/show`}>{name}</Link>
                    </li>
                  ))}
                </ul>
              ),
            ],
            [t('events.show.owner'), event.owner?.name],
          ]}
        />
        <p className="card-body small muted">
          <TimeIn
            message={who === '' ? 'events.show.updated' : 'events.show.updatedBy'}
            value={event.updatedAt}
            params={{ who }}
          />
        </p>
      </section>
      {acting && event.internalDescription && (
        <PrivateNote title={t('events.show.internal', { organisation: acting })}>
          {event.internalDescription}
        </PrivateNote>
      )}
      {acting && <ExternalIds ids={event.externalIds} />}
    </>
  );
}

/** @param {{ place: any }} props */
function PlaceLines({ place }) {
  const { street, complement, postcode, city, municipality } = place.address ?? {};
  const town = [postcode, city ?? municipality?.name].filter(Boolean).join(' ');
  return (
    <>
      {place.actor && <Link to={`/actors/${place.actor.id}/show`}>{place.actor.name}</Link>}
      {[street, complement, town].filter(Boolean).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}
