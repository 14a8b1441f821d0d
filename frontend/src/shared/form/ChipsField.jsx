import { useController } from 'react-hook-form';
import '../styles/chips.css';
import { describedBy, FieldError } from './FieldFrame.jsx';

/**
 * One choice among few, side by side: arrows move between them, one key press chooses.
 * @param {{ name: string, label: string, help?: string, options: { value: string, label: string, icon?: import('react').ComponentType<any> }[], rules?: any, children?: import('react').ReactNode }} props
 *   `children` stand after the choices
 */
export function ChipsField({ name, label, help, options, rules, children }) {
  const { field, fieldState } = useController({ name, rules });
  const error = fieldState.error?.message;
  return (
    <fieldset className="field" id={name} tabIndex={-1} aria-describedby={describedBy({ name, help, error })}>
      <legend>{label}</legend>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      <div className="choice-chips">
        {options.map(({ value, label: text, icon: Icon }) => (
          <label key={value} className="choice-chip">
            <input
              type="radio"
              name={field.name}
              value={value}
              checked={field.value === value}
              onChange={() => field.onChange(value)}
              onBlur={field.onBlur}
            />
            <span>
              {Icon && <Icon fontSize="small" aria-hidden="true" />}
              {text}
            </span>
          </label>
        ))}
        {children}
      </div>
      <FieldError name={name} error={error} />
    </fieldset>
  );
}
