import Add from '@mui/icons-material/AddOutlined';
import Close from '@mui/icons-material/CloseOutlined';
import { useListContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FilterPicker } from './FilterPicker.jsx';

/**
 * @typedef {{ value: string, label: string }} Choice
 * @typedef {{
 *   source: string,
 *   label: string,
 *   choices?: Choice[],
 *   search?: (text: string) => Promise<Choice[]>,
 *   labelOf?: (value: string) => string,
 *   single?: boolean,
 * }} Filter either fixed `choices`, or values found by `search` and named by `labelOf`; `label` is already in the user's language
 */

/** @param {Filter} filter @param {string} value */
const nameOf = (filter, value) =>
  filter.labelOf?.(value) ?? filter.choices?.find((choice) => choice.value === value)?.label ?? value;

/** @param {any} value @returns {string[]} */
const asList = (value) => (value === undefined || value === null ? [] : [].concat(value).map(String));

/** What a filter says: « Rôle : Lieu relais ou Financeur ». @param {(key: string, params?: any) => string} t @param {Filter} filter @param {any} value */
export const sayFilter = (t, filter, value) =>
  t('shared.list.filterText', {
    name: filter.label,
    value: asList(value)
      .map((one) => nameOf(filter, one))
      .join(` ${t('shared.list.or')} `),
  });

/**
 * The filters in force as chips that can be changed or removed, and the menu that adds one.
 * @param {{ filters: Filter[], children?: import('react').ReactNode }} props `children` stands before the chips
 */
export function FilterBar({ filters, children }) {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const [picker, setPicker] = useState(
    /** @type {{ anchor: HTMLElement, source: string | null } | null} */ (null),
  );
  const active = filters.filter(({ source }) => asList(filterValues[source]).length > 0);

  const change = (/** @type {string} */ source, /** @type {string[]} */ values) => {
    const { [source]: _old, ...others } = filterValues;
    const filter = filters.find((one) => one.source === source);
    const next = filter?.single ? values[0] : values;
    setFilters(values.length === 0 ? others : { ...others, [source]: next });
  };

  return (
    <div className="row wrap grow" role="group" aria-label={t('shared.list.filters')}>
      {children}
      {active.map((filter) => (
        <span key={filter.source} className="chip filter">
          <button
            type="button"
            className="ellipsis"
            aria-haspopup="dialog"
            title={t('shared.list.changeFilter', { name: filter.label })}
            onClick={(event) => setPicker({ anchor: event.currentTarget, source: filter.source })}
          >
            {sayFilter(t, filter, filterValues[filter.source])}
          </button>
          <button
            type="button"
            aria-label={t('shared.list.removeFilter', { name: filter.label })}
            onClick={() => change(filter.source, [])}
          >
            <Close fontSize="small" aria-hidden="true" />
          </button>
        </span>
      ))}
      <button
        type="button"
        className="chip add"
        aria-haspopup="dialog"
        onClick={(event) => setPicker({ anchor: event.currentTarget, source: null })}
      >
        <Add fontSize="small" aria-hidden="true" />
        {t('shared.list.addFilter')}
      </button>
      {picker !== null && (
        <FilterPicker
          anchor={picker.anchor}
          filters={filters}
          source={picker.source}
          valuesOf={(source) => asList(filterValues[source])}
          onChange={change}
          onPick={(source) => setPicker({ anchor: picker.anchor, source })}
          onClose={() => setPicker(null)}
        />
      )}
    </div>
  );
}
