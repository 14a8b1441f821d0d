import { useTranslate } from 'ra-core';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { CLOSED, PHASES } from './phases.js';
import './supportplans.css';

/** @param {string} phase @param {number} index */
const stateOf = (phase, index) => {
  const here = PHASES.indexOf(phase);
  if (index === here) return 'here';
  return index < here ? 'done' : undefined;
};

/** A phase: how far along in small bars, and its word. @param {{ phase: string, bare?: boolean }} props `bare` where the word stands elsewhere */
export function Phase({ phase, bare = false }) {
  const { labelOf } = useVocabularies();
  return (
    <span className="row nowrap">
      <span className="phase-bars" aria-hidden="true">
        {PHASES.filter((one) => one !== CLOSED).map((one, index) => (
          <i key={one} className={stateOf(phase, index)} />
        ))}
      </span>
      {!bare && labelOf('support-plan-phase', phase)}
    </span>
  );
}

/**
 * The way of a support plan: six bars. Those who may move it along press the phase it has reached.
 * @param {{ phase: string, onMove?: (phase: string) => void }} props
 */
export function PhaseThread({ phase, onMove }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  return (
    <div className="phases-place">
      <ol className="phases" aria-label={t('supportPlans.phases.label')}>
        {PHASES.map((one, index) => {
          const name = labelOf('support-plan-phase', one);
          const current = one === phase;
          return (
            <li key={one} className={stateOf(phase, index)} aria-current={current ? 'step' : undefined}>
              {onMove && !current ? (
                <button
                  type="button"
                  aria-label={t('supportPlans.phases.move', { phase: name })}
                  onClick={() => onMove(one)}
                >
                  <span className="phase-word">{name}</span>
                </button>
              ) : (
                <span className="phase-word">{name}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="phases-said" aria-hidden="true">
        <strong>{labelOf('support-plan-phase', phase)}</strong>{' '}
        {t('supportPlans.phases.step', { step: PHASES.indexOf(phase) + 1, total: PHASES.length })}
      </p>
    </div>
  );
}
