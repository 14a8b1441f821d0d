import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { useListContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { EventKind } from './EventKind.jsx';
import { placeOf, useWhen } from './eventWords.js';

/** The list on a phone: title, then when and where; the whole row opens. */
export function EventPhoneRows() {
  const { data = [] } = useListContext();
  const { labelOf } = useVocabularies();
  const when = useWhen();
  return (
    <ul className="phone-rows">
      {data.map((event) => (
        <li key={event.id}>
          <EventKind kind={event.kind} bare />
          <div>
            <Link className="record-link" to={`/events/${event.id}/show`}>
              {event.title}
            </Link>
            <p className="mid soft">
              {[
                when(event),
                placeOf(event),
                event.state !== 'published' && labelOf('event-state', event.state),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <ChevronRight aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
