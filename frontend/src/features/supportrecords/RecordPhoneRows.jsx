import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { useListContext, useLocale } from 'ra-core';
import { Link } from 'react-router-dom';
import { formatDay, formatDuration } from '../../shared/format.js';
import { RecordKind } from './RecordKind.jsx';

/** The list on a phone: what was noted, then when and about which project; the whole row opens. */
export function RecordPhoneRows() {
  const { data = [] } = useListContext();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return (
    <ul className="phone-rows">
      {data.map((record) => (
        <li key={record.id}>
          <RecordKind kind={record.kind} bare />
          <div>
            <Link className="record-link" to={`/support-records/${record.id}/show`}>
              {record.summary}
            </Link>
            <p className="mid soft">
              {[
                formatDay(record.on, language),
                formatDuration(record.minutes),
                ...record.projects.map((/** @type {any} */ { name }) => name),
              ].join(' · ')}
            </p>
          </div>
          <ChevronRight aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
