import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';

/**
 * @typedef {{ name: string, label: string, message: string }} Fault `name` is the id of the field
 */

/** What is to be looked at, with a link to each field; takes the focus when it appears. @param {{ faults: Fault[], attempt: number }} props */
export function ErrorSummary({ faults, attempt }) {
  const t = useTranslate();
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const any = faults.length > 0;
  useEffect(() => {
    if (any && attempt > 0) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div className="form-summary" ref={box} tabIndex={-1} role="group" aria-labelledby="form-summary">
      <h2 id="form-summary">{t('shared.form.summary', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ name, label, message }) => (
          <li key={name}>
            {name === 'root' ? (
              message
            ) : (
              <a
                href={`#${name}`}
                onClick={(event) => {
                  event.preventDefault(); // the fragment is the route
                  const field = document.getElementById(name);
                  field?.scrollIntoView({ block: 'center' });
                  field?.focus();
                }}
              >
                {label === '' ? message : t('shared.list.filterText', { name: label, value: message })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * The errors of react-hook-form as flat faults, in the order of `labels` (path pattern -> label;
 * a number in a path counts as `0`).
 * @param {any} errors
 * @param {Record<string, string>} labels
 * @returns {Fault[]}
 */
export function flattenErrors(errors, labels, prefix = '') {
  /** @type {Fault[]} */
  const faults = [];
  for (const [key, value] of Object.entries(errors ?? {})) {
    if (value === undefined || key === 'ref' || key === 'types') continue;
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value?.message === 'string') {
      const pattern = name.replace(/\.\d+/g, '.0');
      faults.push({
        name,
        label: labels[pattern] ?? labels[pattern.split('.')[0]] ?? '',
        message: value.message,
      });
    } else if (typeof value === 'object' && value !== null) {
      faults.push(...flattenErrors(value, labels, name));
    }
  }
  const order = Object.keys(labels);
  const rank = (/** @type {string} */ name) => {
    const exact = order.indexOf(name.replace(/\.\d+/g, '.0'));
    return exact >= 0 ? exact : order.indexOf(name.split('.')[0]);
  };
  return prefix === '' ? faults.sort((a, b) => rank(a.name) - rank(b.name)) : faults;
}
