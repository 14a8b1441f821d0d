import Check from '@mui/icons-material/CheckOutlined';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { currentStep, importPath, isReachable, STEPS } from './steps.js';

/**
 * The four steps on their thread: done ones ticked, « you are here » in yellow, those already
 * reached are links.
 * @param {{ one?: import('./importsApi.js').Import, here: import('./steps.js').Step }} props `one` is absent before a file came
 */
export function ImportSteps({ one, here }) {
  const t = useTranslate();
  const reached = one === undefined ? 0 : STEPS.indexOf(currentStep(one));
  return (
    <nav aria-label={t('imports.steps.label')}>
      <ol className="steps">
        {STEPS.map((step, index) => {
          const done = index < reached || (step === 'result' && one?.state === 'committed');
          const linked = one !== undefined && step !== here && isReachable(one, step);
          const mark = (
            <span className="step-knot" aria-hidden="true">
              {done && step !== here ? <Check fontSize="small" /> : index + 1}
            </span>
          );
          const name = (
            <span className="step-name">
              {t(`imports.steps.${step}`)}
              {done && <span className="sr"> ({t('imports.steps.done')})</span>}
            </span>
          );
          return (
            <li
              key={step}
              className={`${done ? 'is-done' : ''} ${step === here ? 'is-here' : ''}`}
              aria-current={step === here ? 'step' : undefined}
            >
              {linked ? (
                <Link to={importPath(one.id, step)}>
                  {mark}
                  {name}
                </Link>
              ) : (
                <span className="step-plain">
                  {mark}
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
