import { useEffect } from 'react';

/** Whether a key belongs to a field, a menu or a dialog rather than to the page. @param {KeyboardEvent} event */
export function isTyping(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target === null) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  if (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

/**
 * The key / goes to a search field, unless the person switched single keys off.
 * @param {import('react').RefObject<HTMLElement | null>} field
 * @param {boolean} enabled
 */
export function useSlash(field, enabled) {
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [field, enabled]);
}
