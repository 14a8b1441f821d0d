import { useTranslate } from 'ra-core';
import { TimeIn } from '../../shared/ui/Time.jsx';
import { Due } from './Due.jsx';
import { useNextStep } from './useNextStep.js';

/** What is to be done next, ticked off where it was. @param {{ record: any, writes: boolean }} props */
export function NextStep({ record, writes }) {
  const t = useTranslate();
  const tick = useNextStep();
  const done = Boolean(record.nextStepDoneOn);
  return (
    <section className="card" aria-labelledby="record-next">
      <header>
        <h2 id="record-next">{t('supportRecords.form.next')}</h2>
        {done ? (
          <span className="mid muted">
            <TimeIn message="supportRecords.show.doneOn" value={record.nextStepDoneOn} />
          </span>
        ) : (
          <Due day={record.nextStepDue} />
        )}
      </header>
      <div className="card-body">
        {writes ? (
          <label className="step-line">
            <input
              type="checkbox"
              className="check"
              checked={done}
              onChange={(event) => tick(record, event.target.checked)}
            />
            <span className={done ? 'is-done' : undefined}>{record.nextStep}</span>
          </label>
        ) : (
          <p className="text">{record.nextStep}</p>
        )}
      </div>
    </section>
  );
}
