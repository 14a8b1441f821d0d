import { useEffect } from 'react';

/**
 * The keyboard never ends up nowhere: when what held the focus goes away (a button that archived its
 * record, a row that was removed, a notice that was closed), the title of the page takes it.
 */
export function useKeepFocus() {
  useEffect(() => {
    let held = /** @type {Element | null} */ (null);
    let frame = 0;
    const remember = (/** @type {FocusEvent} */ { target }) => {
      held = /** @type {Element | null} */ (target);
    };
    const isLost = () => held !== null && !held.isConnected && document.activeElement === document.body;
    const keep = () => {
      if (!isLost()) return;
      /** @type {HTMLElement | null} */
      const title = document.querySelector('main h1') ?? document.getElementById('content');
      // A dialog that is open looks after its own focus.
      if (title === null || title.closest('[aria-hidden="true"]')) return;
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      // What takes the place of the old may want the focus itself: it goes first.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
}
