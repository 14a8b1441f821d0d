import Business from '@mui/icons-material/BusinessOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { ExternalIds } from '../../shared/record/ExternalIds.jsx';
import { FactPairs } from '../../shared/record/FactPairs.jsx';
import { Time, TimeIn } from '../../shared/ui/Time.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** Projects, people and circumstances of a record, and who reads it. @param {{ record: any }} props */
export function RecordSide({ record }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const { session, can } = useSession();
  const { plan, place, eventSession, participants, projects, otherParticipants } = record;
  const who = [record.updatedBy?.name, record.updatedBy?.organisation?.name].filter(Boolean).join(', ');
  return (
    <>
      <section className="card" aria-labelledby="record-known">
        <header>
          <h2 id="record-known">{t('supportRecords.show.about')}</h2>
        </header>
        <FactPairs
          facts={[
            [
              t('supportRecords.form.projects'),
              projects.length > 0 && <Links to="projects" items={projects} />,
            ],
            [
              t('supportRecords.form.planId'),
              plan &&
                (can('support-plans:read') ? (
                  <Link to={`/support-plans/${plan.id}/show`}>{plan.name}</Link>
                ) : (
                  plan.name
                )),
            ],
            [
              t('supportRecords.form.participants'),
              (participants.length > 0 || otherParticipants > 0) && (
                <>
                  <Links to="actors" items={participants} />
                  {otherParticipants > 0 && (
                    <p className="muted">{t('supportRecords.show.others', { count: otherParticipants })}</p>
                  )}
                </>
              ),
            ],
            [t('supportRecords.form.mode'), labelOf('attendance-mode', record.mode)],
            [
              t('supportRecords.form.eventSession'),
              eventSession && (
                <>
                  <Link to={`/events/${eventSession.event.id}/show`}>{eventSession.event.name}</Link>
                  <div className="muted">
                    <Time value={eventSession.startsAt} />
                    {eventSession.title && ` · ${eventSession.title}`}
                    {eventSession.removed && ` · ${t('supportRecords.show.sessionRemoved')}`}
                  </div>
                </>
              ),
            ],
            [
              t('supportRecords.form.place'),
              place && <Link to={`/actors/${place.id}/show`}>{place.name}</Link>,
            ],
            [
              t('supportRecords.form.themes'),
              record.themes.map((/** @type {string} */ code) => labelOf('theme', code)).join(', '),
            ],
          ]}
        />
        <p className="card-body small muted">
          <TimeIn
            message={who === '' ? 'supportRecords.show.updated' : 'supportRecords.show.updatedBy'}
            value={record.updatedAt}
            params={{ who }}
          />
        </p>
      </section>
      <Readers record={record} own={session.organisation?.name} />
      <ExternalIds ids={record.externalIds} />
    </>
  );
}

/** @param {{ to: string, items: { id: string, name: string }[] }} props */
function Links({ to, items }) {
  return (
    <ul>
      {items.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/${to}/${id}/show`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Who reads this record, by name. @param {{ record: any, own?: string }} props */
function Readers({ record, own }) {
  const t = useTranslate();
  return (
    <section className="card" aria-labelledby="record-readers">
      <header>
        <h2 id="record-readers">{t('supportRecords.readers.title')}</h2>
      </header>
      <ul className="lines">
        {record.readers.map((/** @type {any} */ { id, name }) => (
          <li key={id}>
            <Business fontSize="small" aria-hidden="true" className="kind-icon" />
            <span>
              {name}
              {name === own && <span className="muted"> · {t('supportRecords.readers.yours')}</span>}
            </span>
          </li>
        ))}
        {record.hasPrivateNote && (
          <li>
            <Lock fontSize="small" aria-hidden="true" className="kind-icon" />
            <span className="mid soft">
              {t('supportRecords.readers.note', { organisation: record.organisation?.name })}
            </span>
          </li>
        )}
      </ul>
      <p className="card-body small muted">
        {t(
          record.moreReaders ? 'supportRecords.readers.more' : `supportRecords.readers.${record.visibility}`,
        )}
      </p>
    </section>
  );
}
