import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'ra-core';
import { RowActor } from './RowActor.jsx';
import { columnsToShow } from './report.js';
import { useAbout } from './useAbout.js';
import { useRepairWords } from './useRepairWords.js';

/** @typedef {import('./importsApi.js').Row} Row */

/** The report keeps the text of a row only where there is something to tell. @param {Row} row */
const hasText = ({ values }) => Object.keys(values ?? {}).length > 0;

/**
 * Rows of the file as they stand in it. On a phone each row becomes a block with its columns named.
 * @param {{ one: import('./importsApi.js').Import, mode: 'validate' | 'commit', rows: Row[], showOutcome: boolean }} props
 */
export function RowsTable({ one, mode, rows, showOutcome }) {
  const t = useTranslate();
  const all = one.detected.columns.map(({ name }) => name);
  const telling = rows.filter(hasText);
  const shown =
    telling.length === 0 ? [] : columnsToShow(telling, one.settings.mapping, all, showOutcome ? 3 : 4);
  // A record that is not there yet is only named where the text of its row does not name it.
  const withActor = rows.some((row) => row.actor && (row.actor.id || !hasText(row)));
  return (
    <div className="table-scroll">
      <table className="table rows-table">
        <caption className="sr">{t('imports.rows.details')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.rows.line')}</th>
            {showOutcome && <th scope="col">{t('imports.rows.outcome')}</th>}
            {withActor && <th scope="col">{t('imports.rows.actor')}</th>}
            {shown.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <th scope="row" className="line-number">
                <span className="only-phone-inline">{t('imports.rows.lineOf', { line: '' })}</span>
                {row.line}
              </th>
              {showOutcome && (
                <td data-label={t('imports.rows.outcome')}>
                  <span className="row nowrap">
                    <span className={`outcome-dot outcome-${row.outcome}`} aria-hidden="true" />
                    {t(`imports.outcomes.${mode}.${row.outcome}`)}
                  </span>
                </td>
              )}
              {withActor && (
                <td data-label={t('imports.rows.actor')}>
                  <RowActor kind={one.kind} actor={row.actor} />
                </td>
              )}
              {shown.map((column, index) => (
                <td key={column} data-label={column}>
                  <Cell row={row} column={column} />
                  {index === 0 && <LooseErrors one={one} row={row} shown={shown} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** @param {{ row: Row, column: string }} props */
function Cell({ row, column }) {
  const t = useTranslate();
  const wordsOf = useRepairWords();
  if (!hasText(row)) return null;
  const value = row.values?.[column] ?? '';
  const errors = (row.errors ?? []).filter((error) => error.column === column);
  const repairs = (row.repairs ?? []).filter((repair) => repair.column === column && repair.to !== value);
  const text = value === '' ? <span className="muted">{t('imports.rows.empty')}</span> : value;
  if (errors.length === 0) {
    return (
      <>
        <span className="cell-text">{text}</span>
        {repairs.map((repair) => (
          <p key={repair.code} className="small muted">
            {t(`imports.repairs.codes.${repair.code}`, { _: repair.detail })}
            {repair.to && ` → ${wordsOf(repair)}`}
          </p>
        ))}
      </>
    );
  }
  return (
    <>
      <span className="cell-wrong">{text}</span>
      <Errors errors={errors} />
    </>
  );
}

/** Errors of the whole row, of a field that no column fills, or of a column that is not shown. @param {{ one: import('./importsApi.js').Import, row: Row, shown: string[] }} props */
function LooseErrors({ one, row, shown }) {
  const about = useAbout(one);
  const loose = (row.errors ?? []).filter(
    ({ column }) => column === null || column === undefined || !shown.includes(column),
  );
  const named = loose.map((error) => ({ ...error, detail: about(error, error.detail) }));
  return <Errors errors={named} calm={row.outcome === 'skipped'} />;
}

/** @param {{ errors: Row['errors'], calm?: boolean }} props `calm` for reasons that are no fault */
function Errors({ errors, calm = false }) {
  return errors.map(({ code, field, detail }) => (
    <p key={`${code} ${field}`} className={calm ? 'small soft' : 'field-error'}>
      {!calm && <ErrorOutline fontSize="small" aria-hidden="true" />}
      {detail}
    </p>
  ));
}
