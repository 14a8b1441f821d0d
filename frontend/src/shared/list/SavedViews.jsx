import BookmarkBorder from '@mui/icons-material/BookmarkBorderOutlined';
import Close from '@mui/icons-material/CloseOutlined';
import Dialog from '@mui/material/Dialog';
import { useListContext, useLocale, useSavedQueries, useTranslate } from 'ra-core';
import { useState } from 'react';
import { same } from '../../api/mergePatch.js';
import { formatNumber } from '../format.js';

/** @type {Record<string, any>} */
const NO_FILTER = {};

/**
 * Filters and order kept by name as tabs. « Enregistrer cette vue » appears when the list is no
 * view yet.
 * @param {{ resource: string, defaultSort: { field: string, order: 'ASC' | 'DESC' }, plainFilter?: Record<string, any>, plainName?: string }} props
 *   `plainFilter` is what the list shows before anybody filters, `plainName` what that view is called when it isn't all
 */
export function SavedViews({ resource, defaultSort, plainFilter = NO_FILTER, plainName }) {
  const t = useTranslate();
  const { filterValues, displayedFilters, sort, perPage, total, setFilters, setSort } = useListContext();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const [views, setViews] = useSavedQueries(resource);
  const [naming, setNaming] = useState(false);
  const isHere = (/** @type {any} */ view) => same(view.filter, filterValues) && same(view.sort, sort);
  const plain = same(filterValues, plainFilter);
  const known = plain || views.some(({ value }) => isHere(value));
  // The pager says the same in words.
  const count = total !== undefined && (
    <span className="count" aria-hidden="true">
      {formatNumber(total, language)}
    </span>
  );
  const show = (/** @type {any} */ filter, /** @type {any} */ order) => {
    setFilters(filter);
    setSort(order);
  };
  return (
    <div className="tabs" role="group" aria-label={t('shared.list.views')}>
      <button
        type="button"
        aria-current={plain ? 'true' : undefined}
        onClick={() => show(plainFilter, defaultSort)}
      >
        {plainName ?? t('shared.list.allView')}
        {plain && count}
      </button>
      {views.map(({ label, value }) => (
        <span key={label} className="row view">
          <button
            type="button"
            aria-current={isHere(value) ? 'true' : undefined}
            onClick={() => show(value.filter, value.sort)}
          >
            {label}
            {isHere(value) && count}
          </button>
          {isHere(value) && (
            <button
              type="button"
              className="icon-btn"
              aria-label={t('shared.list.deleteView', { name: label })}
              onClick={() => setViews(views.filter((view) => view.label !== label))}
            >
              <Close fontSize="small" aria-hidden="true" />
            </button>
          )}
        </span>
      ))}
      {!known && (
        <button type="button" className="view-save" onClick={() => setNaming(true)}>
          <BookmarkBorder fontSize="small" aria-hidden="true" />
          {t('shared.list.saveView')}
        </button>
      )}
      {naming && (
        <NameView
          onClose={() => setNaming(false)}
          onName={(label) => {
            const value = { filter: filterValues, sort, perPage, displayedFilters };
            setViews([...views.filter((view) => view.label !== label), { label, value }]);
            setNaming(false);
          }}
        />
      )}
    </div>
  );
}

/** @param {{ onName: (label: string) => void, onClose: () => void }} props */
function NameView({ onName, onClose }) {
  const t = useTranslate();
  return (
    <Dialog open onClose={onClose} aria-labelledby="view-title">
      <form
        className="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          const label = String(new FormData(event.currentTarget).get('label') ?? '').trim();
          if (label !== '') onName(label);
        }}
      >
        <h2 id="view-title">{t('shared.list.saveView')}</h2>
        <div className="field">
          <label className="field-label" htmlFor="view-label">
            {t('shared.list.viewName')}
          </label>
          <input
            id="view-label"
            name="label"
            className="input"
            maxLength={40}
            aria-describedby="view-help"
            // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog asks for nothing else
            autoFocus
          />
          <p className="help" id="view-help">
            {t('shared.list.viewHelp')}
          </p>
        </div>
        <div className="dialog-acts">
          <button type="button" className="btn" onClick={onClose}>
            {t('shared.cancel')}
          </button>
          <button type="submit" className="btn primary">
            {t('shared.list.saveView')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
