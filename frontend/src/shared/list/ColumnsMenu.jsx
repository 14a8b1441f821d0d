import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import Popover from '@mui/material/Popover';
import { useStore, useTranslate } from 'ra-core';
import { useState } from 'react';

/** @typedef {import('./DataTable.jsx').Column} Column */

/**
 * The columns a person chose to see, kept on the device.
 * @param {string} resource @param {Column[]} columns @param {string[]} initial
 */
export function useColumns(resource, columns, initial) {
  const [chosen, setChosen] = useStore(`${resource}.columns`, initial);
  const shown = columns.filter(({ always, source }) => always || chosen.includes(source));
  return { shown, chosen, setChosen };
}

/** @param {{ columns: Column[], chosen: string[], onChange: (chosen: string[]) => void }} props */
export function ColumnsMenu({ columns, chosen, onChange }) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState(/** @type {HTMLElement | null} */ (null));
  return (
    <>
      <button
        type="button"
        className="btn out dense"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <ViewColumn fontSize="small" aria-hidden="true" />
        {t('shared.list.columns')}
      </button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('shared.list.columns'), className: 'picker' } }}
      >
        <fieldset>
          <legend>{t('shared.list.columns')}</legend>
          <div className="picker-list">
            {columns
              .filter(({ always }) => !always)
              .map(({ source, label }) => (
                <label key={source}>
                  <input
                    type="checkbox"
                    className="check"
                    checked={chosen.includes(source)}
                    onChange={() =>
                      onChange(
                        chosen.includes(source)
                          ? chosen.filter((one) => one !== source)
                          : [...chosen, source],
                      )
                    }
                  />
                  {t(label)}
                </label>
              ))}
          </div>
        </fieldset>
      </Popover>
    </>
  );
}
