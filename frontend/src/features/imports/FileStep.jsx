import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { formatInstant, formatSize } from '../../shared/format.js';
import { useSay } from '../../shared/ui/useSay.js';
import { encodingName } from './ImportFacts.jsx';
import { useImportActs } from './importsApi.js';
import { importPath } from './steps.js';

/** @typedef {import('./importsApi.js').Import} Import */

const ENCODINGS = [
  'UTF-8',
  'windows-1252',
  'ISO-8859-1',
  'ISO-8859-15',
  'CP850',
  'macintosh',
  'UTF-16LE',
  'UTF-16BE',
];
const DELIMITERS = { semicolon: ';', comma: ',', tab: '\t', pipe: '|' };

/** Fichier: what came, how it was read, and the way to correct that. @param {{ one: Import, mayWrite: boolean }} props */
export function FileStep({ one, mayWrite }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const editable = mayWrite && !one.erased && !['running', 'committed'].includes(one.state);
  const who = one.createdBy?.name;
  return (
    <>
      <section className="card card-pad" aria-label={t('imports.steps.file')}>
        <dl className="pairs">
          <dt>{t('imports.file.name')}</dt>
          <dd className="breakable">{one.fileName}</dd>
          <dt>{t('imports.file.size')}</dt>
          <dd>{formatSize(one.size, language)}</dd>
          <dt>{t('imports.file.deposited')}</dt>
          <dd>
            {formatInstant(one.createdAt, language)} {who && t('imports.file.by', { who })}
          </dd>
        </dl>
        <p className="help retained">{t(one.erased ? 'imports.file.erased' : 'imports.file.retained')}</p>
      </section>
      {one.detected.format === 'csv' && <Reading key={one.version} one={one} editable={editable} />}
      {!one.erased && <Preview one={one} />}
      <div className="form-foot">
        <span className="grow" />
        {mayWrite && (
          <Link className="btn" to="/imports/create">
            {t('imports.file.another')}
          </Link>
        )}
        <Link className="btn primary" to={importPath(one.id, 'columns')}>
          {t('imports.file.next')}
        </Link>
      </div>
    </>
  );
}

/** @param {{ one: Import, editable: boolean }} props */
function Reading({ one, editable }) {
  const t = useTranslate();
  const { saveSettings } = useImportActs();
  const { say, sayError } = useSay();
  const { encoding, delimiter, headerRow } = one.detected;
  const unreadable = one.detected.unreadableBytes ?? 0;
  const [chosen, setChosen] = useState({
    encoding: encoding ?? 'UTF-8',
    delimiter: delimiter ?? ';',
    headerRow: Number(headerRow ?? 1),
  });
  const changed =
    chosen.encoding !== encoding ||
    chosen.delimiter !== delimiter ||
    chosen.headerRow !== Number(headerRow ?? 1);
  const rows = [...new Set([1, 2, 3, 4, 5, Number(headerRow ?? 1)])]
    .filter((row) => row > 0)
    .sort((a, b) => a - b);
  const encodings = [...new Set([...ENCODINGS, chosen.encoding])];

  const readAgain = async () => {
    try {
      // Without a mapping the columns are guessed anew: other reading, other columns.
      const { mapping: _mapping, ...settings } = one.settings;
      const after = await saveSettings(one, { ...settings, ...chosen });
      say('imports.file.reread', { columns: after.detected.columns.length });
    } catch (failure) {
      sayError(failure);
    }
  };
  return (
    <section className="card card-pad stack" aria-labelledby="reading">
      <div>
        <h2 id="reading">{t('imports.file.read')}</h2>
        <p className="help">{t('imports.file.readAs')}</p>
      </div>
      {unreadable > 0 && <p className="banner warn">{t('imports.file.unreadable', { count: unreadable })}</p>}
      <div className="reading">
        <Choice
          id="encoding"
          label={t('imports.file.encoding')}
          value={chosen.encoding}
          readOnly={!editable}
          options={encodings.map((value) => ({ value, label: encodingName(value) }))}
          onChange={(value) => setChosen({ ...chosen, encoding: value })}
        />
        <Choice
          id="delimiter"
          label={t('imports.file.delimiter')}
          value={chosen.delimiter}
          readOnly={!editable}
          options={Object.entries(DELIMITERS).map(([name, value]) => ({
            value,
            label: t(`imports.delimiters.${name}`),
          }))}
          onChange={(value) => setChosen({ ...chosen, delimiter: value })}
        />
        <Choice
          id="headerRow"
          label={t('imports.file.headerRow')}
          value={String(chosen.headerRow)}
          readOnly={!editable}
          options={[
            ...rows.map((row) => ({ value: String(row), label: t('imports.file.headerAt', { row }) })),
            { value: '0', label: t('imports.file.noHeader') },
          ]}
          onChange={(value) => setChosen({ ...chosen, headerRow: Number(value) })}
        />
      </div>
      {changed && (
        <div>
          <button type="button" className="btn out" onClick={readAgain}>
            {t('imports.file.again')}
          </button>
        </div>
      )}
    </section>
  );
}

/** @param {{ id: string, label: string, value: string, readOnly: boolean, options: { value: string, label: string }[], onChange: (value: string) => void }} props */
function Choice({ id, label, value, readOnly, options, onChange }) {
  if (readOnly) {
    return (
      <div className="field">
        <span className="field-label">{label}</span>
        <span>{options.find((option) => option.value === value)?.label ?? value}</span>
      </div>
    );
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const COLUMNS_SHOWN = 8;

/** @param {{ one: Import }} props */
function Preview({ one }) {
  const t = useTranslate();
  const columns = one.detected.columns.slice(0, COLUMNS_SHOWN);
  return (
    <section className="card table-card" aria-labelledby="preview">
      <header>
        <h2 id="preview">{t('imports.file.preview')}</h2>
      </header>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable */}
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('imports.file.preview')}>
        <table className="table preview-table">
          <thead>
            <tr>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[0, 1, 2].map((index) => (
              <tr key={index}>
                {columns.map(({ name, samples }) => (
                  <td key={name} className="cut">
                    {samples[index] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
