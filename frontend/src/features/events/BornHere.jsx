import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/**
 * The projects that came from this event, among those whose origin one may read. Where there are none
 * nothing is said: there may be some that one does not see.
 * @param {{ event: any }} props
 */
export function BornHere({ event }) {
  const t = useTranslate();
  const { can } = useSession();
  const { labelOf } = useVocabularies();
  const { data = [] } = useGetList(
    'projects',
    {
      filter: { originKind: 'events', originId: event.id },
      pagination: { page: 1, perPage: 50 },
      sort: { field: 'title', order: 'ASC' },
    },
    { enabled: can('projects:read') },
  );
  if (data.length === 0) return null;
  return (
    <section className="card" aria-labelledby="event-born">
      <header>
        <h2 id="event-born">{t('events.show.born')}</h2>
      </header>
      <ul className="lines">
        {data.map(({ id, title, stage, territory }) => (
          <li key={id}>
            <div className="grow">
              <Link className="record-link" to={`/projects/${id}/show`}>
                {title}
              </Link>
              <p className="mid soft">
                {[labelOf('project-stage', stage), territory?.name].filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
