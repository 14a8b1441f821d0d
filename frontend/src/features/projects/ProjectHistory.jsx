import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import PauseCircle from '@mui/icons-material/PauseCircleOutlined';
import { useTranslate } from 'ra-core';
import { KnotLine, Knots } from '../../shared/record/Knots.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { knotsOf, OPEN_STATUSES } from './progress.js';
import { useKnotWords } from './projectWords.js';

/** The way of a project, month by month, latest first. @param {{ project: any }} props */
export function ProjectHistory({ project }) {
  const t = useTranslate();
  return (
    <section className="card" aria-labelledby="project-history">
      <header>
        <h2 id="project-history">{t('projects.show.history')}</h2>
      </header>
      <Knots entries={knotsOf(project.history ?? [])}>
        {(knot, index) => <StageKnot key={`${knot.on}-${index}`} knot={knot} />}
      </Knots>
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
function StageKnot({ knot }) {
  const { labelOf } = useVocabularies();
  const wordsOf = useKnotWords();
  const who = [knot.by, knot.organisation?.name].filter(Boolean).join(', ');
  const why = [labelOf('project-end-reason', knot.reasonCode), knot.reason].filter(Boolean).join(' · ');
  return (
    <KnotLine icon={iconOf(knot)} what={wordsOf(knot)} on={knot.on} who={who}>
      {why !== '' && <p className="text mid soft">{why}</p>}
    </KnotLine>
  );
}
