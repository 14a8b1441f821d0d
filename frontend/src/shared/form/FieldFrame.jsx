import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'ra-core';

/**
 * Label above, help under it, then the control, then what is wrong. `describedBy` of `fieldIds`
 * joins them for screen readers.
 * @param {{ name: string, label: string, help?: import('react').ReactNode, error?: string, optional?: boolean, children: import('react').ReactNode }} props
 */
export function FieldFrame({ name, label, help, error, optional = false, children }) {
  const t = useTranslate();
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>
        {label} {optional && <span className="optional">{t('shared.optional')}</span>}
      </label>
      {help && (
        <p className="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {children}
      <FieldError name={name} error={error} />
    </div>
  );
}

/** @param {{ name: string, error?: string }} props */
export function FieldError({ name, error }) {
  if (!error) return null;
  return (
    <p className="field-error" id={`${name}-error`}>
      <ErrorOutline fontSize="small" aria-hidden="true" />
      {error}
    </p>
  );
}

/** @param {{ name: string, help?: any, error?: string }} props */
export const describedBy = ({ name, help, error }) =>
  [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;
