import Search from '@mui/icons-material/SearchOutlined';
import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useSlash } from '../../shared/keys.js';
import { useSession } from '../session/SessionContext.jsx';

/**
 * The field that leads to what was found; the key / reaches it from anywhere.
 * @param {{ className: string, q?: string, focused?: boolean }} props
 */
export function SearchBox({ className, q = '', focused = false }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { session } = useSession();
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const singleKeys = session.preferences.singleKeys;
  useSlash(field, singleKeys);

  // The field follows the address: another search, the back button.
  useEffect(() => {
    if (field.current) field.current.value = q;
  }, [q]);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  return (
    <form
      role="search"
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        const words = field.current?.value.trim() ?? '';
        if (words !== '') navigate(`/search?q=${encodeURIComponent(words)}`);
      }}
    >
      <Search aria-hidden="true" />
      <input
        ref={field}
        type="search"
        maxLength={200}
        defaultValue={q}
        enterKeyHint="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
      />
      {singleKeys && (
        <span className="kbd only-wide" aria-hidden="true">
          /
        </span>
      )}
    </form>
  );
}
