import Search from '@mui/icons-material/SearchOutlined';
import { useListContext } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { useSlash } from '../keys.js';

/**
 * The text search of a list, sent 300 ms after the last key.
 * @param {{ label: string, placeholder: string, slash?: boolean }} props `slash` when the key / leads here
 */
export function ListSearch({ label, placeholder, slash = false }) {
  const { filterValues, setFilters } = useListContext();
  const sent = filterValues.q ?? '';
  const [text, setText] = useState(sent);
  const typed = useRef(sent);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useSlash(field, slash);

  // The field follows the address (a view, the back button), unless the change came from here.
  useEffect(() => {
    if (sent !== typed.current) {
      typed.current = sent;
      setText(sent);
    }
  }, [sent]);

  useEffect(() => {
    if (text.trim() === typed.current) return undefined;
    const timer = setTimeout(() => {
      typed.current = text.trim();
      const { q: _q, ...others } = filterValues;
      setFilters(typed.current === '' ? others : { ...others, q: typed.current });
    }, 300);
    return () => clearTimeout(timer);
  }, [text, filterValues, setFilters]);

  return (
    <span className="list-search">
      <Search fontSize="small" aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {slash && (
        <span className="kbd only-wide" aria-hidden="true">
          /
        </span>
      )}
    </span>
  );
}
