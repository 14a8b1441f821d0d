import { useTranslate } from 'ra-core';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { STAGES } from './progress.js';

/** A stage: its colour in a ring, its word beside it. @param {{ stage: string, bare?: boolean }} props `bare` where the word stands elsewhere */
export function Stage({ stage, bare = false }) {
  const { labelOf } = useVocabularies();
  return (
    <span className="row nowrap">
      <span className="stage-dot" style={{ background: `var(--st-${stage})` }} aria-hidden="true" />
      {!bare && labelOf('project-stage', stage)}
    </span>
  );
}

/**
 * The way from idea to organisation: seven knots on a thread. Those who may move the project along
 * press the knot it has reached.
 * @param {{ stage: string, onMove?: (stage: string) => void }} props
 */
export function StageThread({ stage, onMove }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const here = STAGES.indexOf(stage);
  return (
    <div className="thread-place">
      <ol className="thread" aria-label={t('projects.thread.label')}>
        {STAGES.map((one, index) => {
          const name = labelOf('project-stage', one);
          const current = index === here;
          return (
            <li
              key={one}
              className={current ? 'here' : index < here ? 'done' : undefined}
              aria-current={current ? 'step' : undefined}
            >
              {onMove && !current ? (
                <button
                  type="button"
                  aria-label={t('projects.thread.move', { stage: name })}
                  onClick={() => onMove(one)}
                >
                  <span className="thread-word">{name}</span>
                </button>
              ) : (
                <span className="thread-word">{name}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="thread-said" aria-hidden="true">
        <strong>{labelOf('project-stage', stage)}</strong>{' '}
        {t('projects.thread.step', { step: here + 1, total: STAGES.length })}
      </p>
    </div>
  );
}
