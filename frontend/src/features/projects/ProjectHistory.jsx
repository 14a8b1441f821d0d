import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import PauseCircle from '@mui/icons-material/PauseCircleOutlined';
import { useLocale, useTranslate } from 'ra-core';
import { formatMonth } from '../../shared/format.js';
import { Time } from '../../shared/ui/Time.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { knotsOf, OPEN_STATUSES } from './progress.js';

/** The way of a project, month by month, latest first. @param {{ project: any }} props */
export function ProjectHistory({ project }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  /** @type {{ month: string, knots: import('./progress.js').Knot[] }[]} */
  const months = [];
  for (const knot of knotsOf(project.history ?? [])) {
    const month = formatMonth(knot.on, language);
    const last = months.at(-1);
    if (last?.month === month) last.knots.push(knot);
    else months.push({ month, knots: [knot] });
  }
  return (
    <section className="card" aria-labelledby="project-history">
      <header>
        <h2 id="project-history">{t('projects.show.history')}</h2>
      </header>
      {months.map(({ month, knots }) => (
        <div key={month} className="knots-month">
          <h3>{month}</h3>
          <ol className="knots">
            {knots.map((knot, index) => (
              <KnotLine key={`${knot.on}-${index}`} knot={knot} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

/** @param {import('./progress.js').Knot} knot */
const iconOf = ({ said, status }) => {
  if (said.includes('start')) return Flag;
  if (!said.includes('status')) return Flag;
  if (status === 'paused') return PauseCircle;
  return OPEN_STATUSES.includes(status) ? History : CheckCircle;
};

/** @param {{ knot: import('./progress.js').Knot }} props */
function KnotLine({ knot }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const Icon = iconOf(knot);
  const what = knot.said
    .map((said) =>
      said === 'status'
        ? t(`projects.history.status.${knot.status}`)
        : t(`projects.history.${said}`, { stage: labelOf('project-stage', knot.stage) }),
    )
    .join(', ');
  const who = [knot.by, knot.organisation?.name].filter(Boolean).join(', ');
  const why = [labelOf('project-end-reason', knot.reasonCode), knot.reason].filter(Boolean).join(' · ');
  return (
    <li>
      <span className="knot" aria-hidden="true">
        <Icon fontSize="small" />
      </span>
      <div>
        <p>
          <strong>{what || t('projects.history.unchanged')}</strong>{' '}
          <span className="mid muted">
            <Time value={knot.on} />
            {who !== '' && ` · ${who}`}
          </span>
        </p>
        {why !== '' && <p className="text mid soft">{why}</p>}
      </div>
    </li>
  );
}
