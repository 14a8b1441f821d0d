import Dialog from '@mui/material/Dialog';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { formatInstant } from '../format.js';
import { differences, merged } from './conflict.js';

/**
 * @typedef {{ values: Record<string, any>, version: number, who: string, at: string, apart?: Record<string, string> }} OtherVersion
 * `apart` are fields that do not come with the record, each with what is to be said instead of a value:
 * there is nothing to compare, what was typed goes with whatever is chosen.
 */

/**
 * Somebody saved meanwhile: one choice per differing field, nothing overwritten by default.
 * @param {{
 *   base: Record<string, any>, mine: Record<string, any>, theirs: OtherVersion,
 *   labels: Record<string, string>, say: (field: string, value: any) => string,
 *   onSave: (values: Record<string, any>, version: number) => void, onKeepDraft: () => void,
 * }} props
 */
export function ConflictDialog({ base, mine, theirs, labels, say, onSave, onKeepDraft }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const apart = theirs.apart ?? {};
  const isApart = (/** @type {string} */ field) => apart[field] !== undefined;
  const differing = differences(base, mine, theirs.values, Object.keys(mine));
  const found = differing.filter(({ field }) => !isApart(field));
  const kept = differing.filter(({ field }) => isApart(field));
  const [choices, setChoices] = useState(
    () =>
      /** @type {Record<string, import('./conflict.js').Side>} */ (
        Object.fromEntries(
          found.filter((row) => row.suggested !== null).map((row) => [row.field, row.suggested]),
        )
      ),
  );
  const open = found.filter(({ field }) => choices[field] === undefined);
  const labelOf = (/** @type {string} */ field) => labels[field] ?? field;
  const when = formatInstant(theirs.at, language);
  const mineTitle = t('shared.conflict.mine');
  const known = theirs.who !== '';
  const theirsTitle = known
    ? t('shared.conflict.theirs', { who: `${theirs.who}, ${when}` })
    : t('shared.conflict.theirsUnknown', { when });

  const cell = (
    /** @type {string} */ field,
    /** @type {import('./conflict.js').Side} */ side,
    /** @type {any} */ value,
  ) => (
    <label>
      <input
        type="radio"
        className="check"
        name={`conflict-${field}`}
        checked={choices[field] === side}
        onChange={() => setChoices({ ...choices, [field]: side })}
      />
      <span>{say(field, value) || <em className="muted">{t('shared.conflict.empty')}</em>}</span>
    </label>
  );

  return (
    <Dialog open maxWidth="md" fullWidth onClose={onKeepDraft} aria-labelledby="conflict-title">
      <div className="dialog">
        <div>
          <h2 id="conflict-title">{t('shared.conflict.title')}</h2>
          <p className="soft">
            {t(known ? 'shared.conflict.who' : 'shared.conflict.when', { who: theirs.who, when })}
          </p>
        </div>
        <p>{t('shared.conflict.explain')}</p>
        <div className="table-scroll">
          <table className="versions">
            <thead>
              <tr>
                <th scope="col">{t('shared.conflict.field')}</th>
                <th scope="col">{mineTitle}</th>
                <th scope="col">{theirsTitle}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <tr key={row.field}>
                  <th scope="row">{labelOf(row.field)}</th>
                  <td data-label={mineTitle}>{cell(row.field, 'mine', row.mine)}</td>
                  <td data-label={theirsTitle}>{cell(row.field, 'theirs', row.theirs)}</td>
                </tr>
              ))}
              {kept.map(({ field, mine: typed }) => (
                <tr key={field}>
                  <th scope="row">{labelOf(field)}</th>
                  <td data-label={mineTitle}>
                    <p>{say(field, typed)}</p>
                  </td>
                  <td data-label={theirsTitle}>
                    <p className="soft">{apart[field]}</p>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {open.length > 0 && (
          <p className="help" id="conflict-open">
            {t('shared.conflict.open', { fields: open.map(({ field }) => labelOf(field)).join(', ') })}
          </p>
        )}
        <div className="dialog-acts">
          <button type="button" className="btn" onClick={onKeepDraft}>
            {t('shared.conflict.keepDraft')}
          </button>
          <button
            type="button"
            className="btn primary"
            disabled={open.length > 0}
            aria-describedby={open.length > 0 ? 'conflict-open' : undefined}
            onClick={() =>
              onSave(
                {
                  ...merged(theirs.values, found, choices),
                  ...Object.fromEntries(kept.map(({ field, mine: typed }) => [field, typed])),
                },
                theirs.version,
              )
            }
          >
            {t('shared.conflict.save')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
