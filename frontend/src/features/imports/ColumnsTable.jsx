import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';

/** @typedef {import('./importsApi.js').Import} Import */

const STEP = 60;

/**
 * Their column, three of its values, our field. Without `onMap` the fields are text.
 * @param {{ one: Import, mapping: Record<string, string | null>, onMap?: (column: string, field: string | null) => void }} props
 */
export function ColumnsTable({ one, mapping, onMap }) {
  const t = useTranslate();
  const [most, setMost] = useState(STEP);
  const { columns } = one.detected;
  const left = columns.length - most;
  return (
    <section className="card table-card" aria-label={t('imports.steps.columns')}>
      <table className="table mapping-table">
        <thead>
          <tr>
            <th scope="col">{t('imports.mapping.yours')}</th>
            <th scope="col">{t('imports.mapping.samples')}</th>
            <th scope="col">{t('imports.mapping.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.slice(0, most).map((column, index) => (
            <tr key={column.name} className={mapping[column.name] ? undefined : 'is-skipped'}>
              <th scope="row">{column.name}</th>
              <td>
                <Samples values={column.samples} />
              </td>
              <td>
                <FieldOf
                  one={one}
                  column={column.name}
                  index={index}
                  value={mapping[column.name] ?? ''}
                  onMap={onMap}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <div className="pager">
          <button type="button" className="link-btn" onClick={() => setMost(most + STEP)}>
            {t('imports.mapping.more', { count: Math.min(left, STEP) })}
          </button>
        </div>
      )}
    </section>
  );
}

/** @param {{ values: string[] }} props */
function Samples({ values }) {
  const t = useTranslate();
  const some = values.filter((value) => value !== '');
  if (some.length === 0) return <span className="muted">{t('imports.mapping.noSample')}</span>;
  return (
    <ul className="samples">
      {some.map((value) => (
        <li key={value} title={value}>
          {value}
        </li>
      ))}
    </ul>
  );
}

/** @param {{ one: Import, column: string, index: number, value: string, onMap?: (column: string, field: string | null) => void }} props */
function FieldOf({ one, column, index, value, onMap }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const guess = one.guesses[column];
  const proposed = guess !== undefined && guess.field === value;
  const id = `field-${index}`;
  if (onMap === undefined) {
    const field = one.fields.find(({ name }) => name === value);
    return field ? field.label[language] : <span className="muted">{t('imports.mapping.skip')}</span>;
  }
  return (
    <div className="field-choice">
      <label className="sr" htmlFor={id}>
        {t('imports.mapping.fieldFor', { column })}
      </label>
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={proposed ? `${id}-why` : undefined}
        onChange={(event) => onMap(column, event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{t('imports.mapping.skip')}</option>
        {one.fields.map((field) => (
          <option key={field.name} value={field.name}>
            {field.label[language]}
            {field.required ? ` (${t('imports.mapping.required')})` : ''}
          </option>
        ))}
      </select>
      {proposed && (
        <p className="small muted why" id={`${id}-why`}>
          <span className="tag primary">{t('imports.mapping.proposed')}</span> {guess.why}
        </p>
      )}
    </div>
  );
}
