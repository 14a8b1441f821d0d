import { Link } from 'react-router-dom';
import { formatDuration } from '../../shared/format.js';
import { Time } from '../../shared/ui/Time.jsx';
import { RecordKind } from './RecordKind.jsx';

/** A record in a short list. @param {{ record: any, words: string[] }} props words: what it goes by there, a link to it */
export function RecordLine({ record, words }) {
  return (
    <li className="record-line">
      <RecordKind kind={record.kind} bare />
      <div className="grow">
        <Link className="record-link" to={`/support-records/${record.id}/show`}>
          {words.join(' · ')}
        </Link>
        <p className="mid soft ellipsis">{record.summary.slice(0, 160)}</p>
      </div>
      <span className="mid muted nowrap">
        <Time value={record.on} /> · {formatDuration(record.minutes)}
      </span>
    </li>
  );
}
