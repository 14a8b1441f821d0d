import { useTranslate } from 'ra-core';
import { useFormContext } from 'react-hook-form';
import { describedBy, FieldError, FieldFrame } from './FieldFrame.jsx';

/** The error of a field as text, whatever its depth. @param {string} name @returns {string | undefined} */
export function useFieldError(name) {
  const { getFieldState, formState } = useFormContext();
  return getFieldState(name, formState).error?.message;
}

/**
 * @typedef {{ name: string, label: string, help?: import('react').ReactNode, optional?: boolean, rules?: import('react-hook-form').RegisterOptions }} FieldProps
 */

/** @param {FieldProps & import('react').InputHTMLAttributes<HTMLInputElement>} props */
export function TextField({ name, label, help, optional, rules, ...input }) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <FieldFrame name={name} label={label} help={help} error={error} optional={optional}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        {...register(name, rules)}
        id={name}
        className="input"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy({ name, help, error })}
      />
    </FieldFrame>
  );
}

/** @param {FieldProps & import('react').TextareaHTMLAttributes<HTMLTextAreaElement>} props */
export function TextArea({ name, label, help, optional, rules, rows = 4, ...input }) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <FieldFrame name={name} label={label} help={help} error={error} optional={optional}>
      <textarea
        rows={rows}
        {...input}
        {...register(name, rules)}
        id={name}
        className="input"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy({ name, help, error })}
      />
    </FieldFrame>
  );
}

/** @typedef {{ value: string, label: string }} Option */

/** @param {FieldProps & { options: Option[], empty?: string }} props `empty` is the words of no choice */
export function SelectField({ name, label, help, optional, rules, options, empty }) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <FieldFrame name={name} label={label} help={help} error={error} optional={optional}>
      <select
        {...register(name, rules)}
        id={name}
        className="input"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy({ name, help, error })}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One choice among few, each with its sentence. @param {FieldProps & { options: (Option & { help?: string })[] }} props */
export function RadioField({ name, label, help, rules, options }) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <fieldset className="field" id={name} tabIndex={-1} aria-describedby={describedBy({ name, help, error })}>
      <legend>{label}</legend>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input type="radio" className="check" value={option.value} {...register(name, rules)} />
          <span>
            {option.label}
            {option.help && <span className="help"> · {option.help}</span>}
          </span>
        </label>
      ))}
      <FieldError name={name} error={error} />
    </fieldset>
  );
}

/** Several choices among a list of codes. @param {FieldProps & { options: Option[] }} props */
export function ChecksField({ name, label, help, optional, options }) {
  const t = useTranslate();
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <fieldset className="field" id={name} tabIndex={-1} aria-describedby={describedBy({ name, help, error })}>
      <legend>
        {label} {optional && <span className="optional">{t('shared.optional')}</span>}
      </legend>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      <div className="checks">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="checkbox" className="check" value={option.value} {...register(name)} />
            {option.label}
          </label>
        ))}
      </div>
      <FieldError name={name} error={error} />
    </fieldset>
  );
}

/** One yes or no. @param {FieldProps} props */
export function CheckField({ name, label, help }) {
  const { register } = useFormContext();
  const error = useFieldError(name);
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          id={name}
          className="check"
          aria-describedby={describedBy({ name, help, error })}
          {...register(name)}
        />
        {label}
      </label>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      <FieldError name={name} error={error} />
    </div>
  );
}
