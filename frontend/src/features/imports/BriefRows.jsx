import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import { useTranslate } from 'ra-core';
import { nameIn } from './report.js';
import { RowActor } from './RowActor.jsx';
import { useAbout } from './useAbout.js';
import { useRepairWords } from './useRepairWords.js';

/** @typedef {import('./importsApi.js').Row} Row */

const hasNotes = (/** @type {Row} */ { errors, repairs }) => errors.length + repairs.length > 0;

/**
 * Rows by the record they speak of, each with what there is to say of it: their columns are those of
 * the report, as the text of the file is only kept for rows with something to correct or mended.
 * @param {{ one: import('./importsApi.js').Import, mode: 'validate' | 'commit', rows: Row[], showOutcome: boolean }} props
 */
export function BriefRows({ one, mode, rows, showOutcome }) {
  const t = useTranslate();
  const withNotes = rows.some(hasNotes);
  return (
    <div className="table-scroll">
      <table className="table rows-table brief-rows">
        <caption className="sr">{t('imports.rows.brief')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.rows.line')}</th>
            {showOutcome && <th scope="col">{t('imports.rows.outcome')}</th>}
            <th scope="col">{t('imports.rows.actor')}</th>
            {withNotes && <th scope="col">{t('imports.rows.notes')}</th>}
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
                <td>
                  <span className="row nowrap">
                    <span className={`outcome-dot outcome-${row.outcome}`} aria-hidden="true" />
                    {t(`imports.outcomes.${mode}.${row.outcome}`)}
                  </span>
                </td>
              )}
              <td className="brief-name">
                <RowActor kind={one.kind} actor={row.actor} name={nameIn(row, one.settings.mapping)} />
              </td>
              {withNotes && (
                <td>
                  <Notes one={one} row={row} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Errors first, then repairs, each behind the name of its column. @param {{ one: import('./importsApi.js').Import, row: Row }} props */
function Notes({ one, row }) {
  const t = useTranslate();
  const wordsOf = useRepairWords();
  const isFault = row.outcome === 'rejected';
  const about = useAbout(one);
  return (
    <>
      {row.errors.map((error) => (
        <p key={`${error.code} ${error.field}`} className={isFault ? 'field-error' : 'small soft'}>
          {isFault && <ErrorOutline fontSize="small" aria-hidden="true" />}
          {about(error, error.detail)}
        </p>
      ))}
      {row.repairs.map(({ column, field, code, detail, to }) => (
        <p key={`${code} ${column}`} className="small muted">
          {about({ column, field }, t(`imports.repairs.codes.${code}`, { _: detail }))}
          {to && ` → ${wordsOf({ code, to })}`}
        </p>
      ))}
    </>
  );
}
