import { useEffect, useState } from 'react';
import { isTyping } from '../keys.js';

/**
 * J and K move, X selects, Enter opens, E edits. Off when the person switched single keys off.
 * @param {{ ids: string[], enabled: boolean, onToggle: (id: string) => void, onOpen: (id: string) => void, onEdit?: (id: string) => void }} options
 * @returns {string | undefined} the row that the keys act on
 */
export function useRowKeys({ ids, enabled, onToggle, onOpen, onEdit }) {
  const [active, setActive] = useState(/** @type {string | undefined} */ (undefined));
  const here = active !== undefined && ids.includes(active) ? active : undefined;

  useEffect(() => {
    if (!enabled) return undefined;
    const move = (/** @type {number} */ step) => {
      const index = here === undefined ? (step > 0 ? -1 : ids.length) : ids.indexOf(here);
      const next = ids[Math.min(ids.length - 1, Math.max(0, index + step))];
      if (next === undefined) return;
      setActive(next);
      const row = document.querySelector(`[data-row="${CSS.escape(next)}"]`);
      row?.scrollIntoView({ block: 'nearest' });
      row?.querySelector('a')?.focus();
    };
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      if (isTyping(event)) return;
      const key = event.key.toLowerCase();
      if (key === 'j') move(1);
      else if (key === 'k') move(-1);
      else if (here === undefined) return;
      else if (key === 'x') onToggle(here);
      else if (key === 'e' && onEdit) onEdit(here);
      else if (key === 'enter' && event.target === document.body) onOpen(here);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [enabled, here, ids, onToggle, onOpen, onEdit]);

  return here;
}
