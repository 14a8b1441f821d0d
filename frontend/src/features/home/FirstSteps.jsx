import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Close from '@mui/icons-material/CloseOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { useStore, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useFirstSteps } from './useFirstSteps.js';

/** What a new structure has to do, until it is done or put away. */
export function FirstSteps() {
  const t = useTranslate();
  const [hidden, setHidden] = useStore('home.firstStepsHidden', false);
  const steps = useFirstSteps();
  if (hidden || steps === undefined || steps.every(({ done }) => done)) return null;
  const done = steps.filter((step) => step.done).length;
  return (
    <section className="card" aria-labelledby="first-steps">
      <header>
        <h2 id="first-steps">{t('home.steps')}</h2>
        <span className="mid soft">{t('home.stepsProgress', { done, total: steps.length })}</span>
        <button
          type="button"
          className="icon-btn"
          aria-label={t('home.hide')}
          onClick={() => setHidden(true)}
        >
          <Close aria-hidden="true" />
        </button>
      </header>
      <ol className="lines">
        {steps.map((step) => (
          <li key={step.key} className={step.done ? 'is-done' : undefined}>
            {step.done ? (
              <CheckCircle className="step-mark" titleAccess={t('home.done')} />
            ) : (
              <RadioButtonUnchecked className="step-mark" aria-hidden="true" />
            )}
            <div className="grow">
              <Link className="record-link" to={step.to}>
                {t(`home.${step.key}`)}
              </Link>
              <p className="mid soft">{t(`home.${step.key}Text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
