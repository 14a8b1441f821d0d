import Check from '@mui/icons-material/CheckCircleOutlined';
import { useTranslate } from 'ra-core';

/** @param {{ submit: string, busy: boolean, draftKept: boolean, onCancel: () => void }} props */
export function FormFoot({ submit, busy, draftKept, onCancel }) {
  const t = useTranslate();
  return (
    <div className="form-foot">
      <button type="submit" className="btn primary" aria-disabled={busy} aria-keyshortcuts="Control+Enter">
        {submit}
      </button>
      <button type="button" className="btn" onClick={onCancel}>
        {t('shared.cancel')}
      </button>
      <span className="kbd only-wide" aria-hidden="true">
        {t('shared.form.saveKeys')}
      </span>
      <span className="grow" />
      <span role="status" className="small soft row">
        {draftKept && (
          <>
            <Check fontSize="small" aria-hidden="true" />
            {t('shared.form.draftKept')}
          </>
        )}
      </span>
    </div>
  );
}

/** A part of a form with its title. @param {{ title: string, id: string, help?: string, children: import('react').ReactNode }} props */
export function FormSection({ title, id, help, children }) {
  return (
    <section className="card form-section" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {help && <p className="help">{help}</p>}
      </div>
      {children}
    </section>
  );
}
