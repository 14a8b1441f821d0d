import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import Popover from '@mui/material/Popover';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { fold } from '../fold.js';

/** @typedef {import('./FilterBar.jsx').Filter} Filter */
/** @typedef {import('./FilterBar.jsx').Choice} Choice */

/**
 * Two steps in one small window: which filter, then which values; both can be searched.
 * @param {{ anchor: HTMLElement, filters: Filter[], source: string | null, valuesOf: (source: string) => string[], onChange: (source: string, values: string[]) => void, onPick: (source: string | null) => void, onClose: () => void }} props
 */
export function FilterPicker({ anchor, filters, source, valuesOf, onChange, onPick, onClose }) {
  const t = useTranslate();
  const filter = filters.find((one) => one.source === source);
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': filter?.label ?? t('shared.list.addFilter'),
          className: 'picker',
        },
      }}
    >
      {filter === undefined ? (
        <FilterNames filters={filters} onPick={onPick} />
      ) : (
        <FilterValues
          key={filter.source}
          filter={filter}
          values={valuesOf(filter.source)}
          onBack={() => onPick(null)}
          onChange={(values) => {
            onChange(filter.source, values);
            if (filter.single) onClose();
          }}
        />
      )}
    </Popover>
  );
}

/** @param {{ filters: Filter[], onPick: (source: string) => void }} props */
function FilterNames({ filters, onPick }) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const found = filters.filter(({ label }) => fold(label).includes(fold(text)));
  return (
    <>
      <PickerField label={t('shared.list.findFilter')} text={text} onText={setText} />
      <ul className="picker-list">
        {found.map(({ source, label }) => (
          <li key={source}>
            <button type="button" onClick={() => onPick(source)}>
              <span className="grow">{label}</span>
              <ChevronRight fontSize="small" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="help">{t('shared.list.noChoice')}</p>}
    </>
  );
}

/** @param {{ filter: Filter, values: string[], onBack: () => void, onChange: (values: string[]) => void }} props */
function FilterValues({ filter, values, onBack, onChange }) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const choices = useChoices(filter, text);
  const toggle = (/** @type {string} */ value) => {
    if (filter.single) return onChange([value]);
    return onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  };
  return (
    <>
      <button type="button" className="btn quiet dense" onClick={onBack}>
        <ArrowBack fontSize="small" aria-hidden="true" />
        {t('shared.list.back')}
      </button>
      {(filter.search !== undefined || choices.length > 8 || text !== '') && (
        <PickerField label={t('shared.list.findValue')} text={text} onText={setText} />
      )}
      <fieldset>
        <legend className="sr">{filter.label}</legend>
        <div className="picker-list">
          {choices.map(({ value, label }) =>
            filter.single ? (
              // One choice closes the window: a button, so that arrows do not choose on their way.
              <button
                key={value}
                type="button"
                aria-pressed={values.includes(value)}
                onClick={() => toggle(value)}
              >
                {label}
              </button>
            ) : (
              <label key={value}>
                <input
                  type="checkbox"
                  className="check"
                  checked={values.includes(value)}
                  onChange={() => toggle(value)}
                />
                {label}
              </label>
            ),
          )}
        </div>
      </fieldset>
      {choices.length === 0 && text !== '' && <p className="help">{t('shared.list.noChoice')}</p>}
    </>
  );
}

/** @param {Filter} filter @param {string} text @returns {Choice[]} */
function useChoices(filter, text) {
  const [found, setFound] = useState(/** @type {Choice[]} */ ([]));
  const search = filter.search;
  useEffect(() => {
    if (search === undefined || text.trim().length < 2) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      search(text.trim()).then(
        (choices) => current && setFound(choices),
        () => current && setFound([]),
      );
    }, 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [search, text]);
  if (search !== undefined) return found;
  return (filter.choices ?? []).filter(({ label }) => fold(label).includes(fold(text)));
}

/** @param {{ label: string, text: string, onText: (text: string) => void }} props */
function PickerField({ label, text, onText }) {
  return (
    <input
      className="input"
      type="search"
      // The window was opened to type here.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
