import { useState } from 'react';

/** @typedef {(key: string, params?: Record<string, any>) => string} Translate */

/**
 * A field with its label above, its help and its error under it.
 * @param {{ name: string, label: string, error?: string, help?: string, aside?: import('react').ReactNode } & import('react').InputHTMLAttributes<HTMLInputElement>} props
 */
export function Field({ name, label, error, help, aside, ...input }) {
  const described = [error && `${name}-error`, help && `${name}-help`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <div className="row between">
        <label className="field-label" htmlFor={name}>
          {label}
        </label>
        {aside}
      </div>
      <input
        {...input}
        id={name}
        name={name}
        className="input"
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
      />
      <Notes name={name} help={help} error={error} />
    </div>
  );
}

/** @param {{ name: string, help?: string, error?: string }} props */
function Notes({ name, help, error }) {
  return (
    <>
      {help !== undefined && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

const EYE =
  'M12 6c3.79 0 7.17 2.13 8.82 5.5C19.17 14.87 15.79 17 12 17s-7.17-2.13-8.82-5.5C4.83 8.13 8.21 6 12 6m0-2C7 4 2.73 7.11 1 11.5 2.73 15.89 7 19 12 19s9.27-3.11 11-7.5C21.27 7.11 17 4 12 4m0 5c1.38 0 2.5 1.12 2.5 2.5S13.38 14 12 14s-2.5-1.12-2.5-2.5S10.62 9 12 9m0-2c-2.48 0-4.5 2.02-4.5 4.5S9.52 16 12 16s4.5-2.02 4.5-4.5S14.48 7 12 7';

/**
 * @param {{ t: Translate, name: string, label: string, error?: string, help?: string, aside?: import('react').ReactNode } & import('react').InputHTMLAttributes<HTMLInputElement>} props
 */
export function PasswordField({ t, name, label, error, help, aside, ...input }) {
  const [shown, setShown] = useState(false);
  const described = [error && `${name}-error`, help && `${name}-help`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <div className="row between">
        <label className="field-label" htmlFor={name}>
          {label}
        </label>
        {aside}
      </div>
      <div className="password">
        <input
          {...input}
          id={name}
          name={name}
          type={shown ? 'text' : 'password'}
          className="input"
          aria-invalid={error !== undefined}
          aria-describedby={described || undefined}
        />
        <button
          type="button"
          className="icon-btn"
          aria-pressed={shown}
          aria-label={t(shown ? 'login.hidePassword' : 'login.showPassword')}
          onClick={() => setShown(!shown)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={EYE} />
            {shown && <path d="M3 20.5 20.5 3l1.4 1.4L4.4 21.9z" />}
          </svg>
        </button>
      </div>
      <Notes name={name} help={help} error={error} />
    </div>
  );
}
