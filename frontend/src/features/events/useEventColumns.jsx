import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { FirstOf } from '../../shared/ui/FirstOf.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { VisibilityTag } from '../../shared/ui/VisibilityTag.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { EventKind, EventState } from './EventKind.jsx';
import { placeOf, useWhen } from './eventWords.js';

export const INITIAL_COLUMNS = ['startsAt', 'kind', 'place', 'state'];

const NOTHING = <span className="muted">–</span>;

/** Its own component, since the words of a day depend on the language. @param {{ event: any }} props */
function When({ event }) {
  const when = useWhen();
  return event.startsAt ? <time dateTime={event.startsAt}>{when(event)}</time> : <>{when(event)}</>;
}

/** @returns {import('../../shared/list/DataTable.jsx').Column[]} */
export function useEventColumns() {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  return useMemo(() => {
    const label = (/** @type {string} */ source) => `events.columns.${source}`;
    return [
      {
        source: 'title',
        label: label('title'),
        always: true,
        sortable: true,
        className: 'main',
        render: (event) => (
          <span className="row">
            <EventKind kind={event.kind} bare />
            <Link className="record-link" to={`/events/${event.id}/show`} title={event.title}>
              {event.title}
            </Link>
            {event.archivedAt && <span className="tag">{t('events.archived')}</span>}
          </span>
        ),
      },
      {
        source: 'startsAt',
        label: label('startsAt'),
        sortable: true,
        className: 'nowrap',
        render: (event) => <When event={event} />,
      },
      {
        source: 'kind',
        label: label('kind'),
        className: 'nowrap',
        render: (event) => labelOf('event-kind', event.kind),
      },
      {
        source: 'place',
        label: label('place'),
        className: 'cut',
        render: (event) =>
          placeOf(event) ||
          (event.attendanceMode === 'online' ? labelOf('attendance-mode', 'online') : NOTHING),
      },
      { source: 'state', label: label('state'), render: (event) => <EventState state={event.state} /> },
      {
        source: 'organisers',
        label: label('organisers'),
        className: 'cut',
        render: (event) => (
          <FirstOf words={(event.organisers ?? []).map((/** @type {any} */ { name }) => name)} />
        ),
      },
      { source: 'owner', label: label('owner'), className: 'cut', render: (event) => event.owner?.name },
      {
        source: 'visibility',
        label: label('visibility'),
        render: (event) => <VisibilityTag visibility={event.visibility} />,
      },
      {
        source: 'updatedAt',
        label: label('updatedAt'),
        sortable: true,
        className: 'nowrap',
        render: (event) => <Time value={event.updatedAt} />,
      },
    ];
  }, [t, labelOf]);
}
