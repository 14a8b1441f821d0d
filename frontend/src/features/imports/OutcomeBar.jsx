import { useLocale, useTranslate } from 'ra-core';
import { formatNumber } from '../../shared/format.js';
import { OUTCOMES, shares } from './report.js';

/**
 * What became of the rows: a stacked bar, and the same figures in words, which are what is read.
 * @param {{ counts: Record<import('./report.js').Outcome, number>, words: 'trialCounts' | 'resultCounts' }} props
 */
export function OutcomeBar({ counts, words }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return (
    <div>
      <div className="outcome-bar" aria-hidden="true">
        {shares(counts).map(({ outcome, width }) => (
          <span key={outcome} className={`outcome-${outcome}`} style={{ width: `${width}%` }} />
        ))}
      </div>
      <ul className="outcome-counts">
        {OUTCOMES.filter(
          (outcome) => counts[outcome] > 0 || outcome === 'created' || outcome === 'rejected',
        ).map((outcome) => (
          <li key={outcome}>
            <span className={`outcome-dot outcome-${outcome}`} aria-hidden="true" />
            <strong>{formatNumber(counts[outcome], language)}</strong>{' '}
            {t(`imports.${words}.${outcome}`, { count: counts[outcome] })}
          </li>
        ))}
      </ul>
    </div>
  );
}
