import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import { useTranslate } from 'ra-core';
import { useId, useRef, useState } from 'react';

/** A text to be carried elsewhere: shown whole, selected on focus, copied by a button. @param {{ label: string, value: string }} props */
export function CopyField({ label, value }) {
  const t = useTranslate();
  const id = useId();
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      field.current?.select(); // the browser refuses: the person copies the selection herself
    }
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="row copy">
        <input
          ref={field}
          id={id}
          className="input"
          readOnly
          value={value}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="btn out" onClick={copy}>
          <ContentCopy aria-hidden="true" />
          {t('shared.copy')}
        </button>
      </div>
      <p className="help" role="status">
        {copied ? t('shared.copied') : ''}
      </p>
    </div>
  );
}
