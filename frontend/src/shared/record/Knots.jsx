import { useLocale } from 'ra-core';
import { formatMonth } from '../format.js';
import { Time } from '../ui/Time.jsx';
import './record.css';

/**
 * What happened, month by month, in the order it comes.
 * @template {{ on: string }} T
 * @param {{ entries: T[], children: (entry: T, index: number) => import('react').ReactNode }} props `children` gives one KnotLine each, with its key
 */
export function Knots({ entries, children }) {
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  /** @type {{ month: string, lines: import('react').ReactNode[] }[]} */
  const months = [];
  entries.forEach((entry, index) => {
    const month = formatMonth(entry.on, language);
    const last = months.at(-1);
    if (last?.month === month) last.lines.push(children(entry, index));
    else months.push({ month, lines: [children(entry, index)] });
  });
  return months.map(({ month, lines }) => (
    <div key={month} className="knots-month">
      <h3>{month}</h3>
      <ol className="knots">{lines}</ol>
    </div>
  ));
}

/**
 * One thing that happened: what in bold, then when and who, then what was said of it.
 * @param {{ icon: import('react').ComponentType<any>, what: import('react').ReactNode, on: string, who?: string, tone?: string, children?: import('react').ReactNode }} props
 */
export function KnotLine({ icon: Icon, what, on, who = '', tone, children }) {
  return (
    <li>
      <span className={tone ? `knot ${tone}` : 'knot'} aria-hidden="true">
        <Icon fontSize="small" />
      </span>
      <div>
        <p>
          <strong>{what}</strong>{' '}
          <span className="knot-when mid muted">
            <Time value={on} />
            {who !== '' && ` · ${who}`}
          </span>
        </p>
        {children}
      </div>
    </li>
  );
}
