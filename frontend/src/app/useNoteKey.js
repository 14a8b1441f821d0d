import { useGetOne } from 'ra-core';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useSession } from '../features/session/SessionContext.jsx';
import { isTyping } from '../shared/keys.js';

/** Where a support is noted; the project or the person of the page comes along. @param {string} pathname */
export function noteAddress(pathname) {
  const [, kind, id] = /^\/(projects|actors|support-plans)\/([0-9a-f-]{36})(?:\/show)?$/.exec(pathname) ?? [];
  const names = /** @type {Record<string, string>} */ ({
    projects: 'project',
    actors: 'participant',
    'support-plans': 'plan',
  });
  return `/support-records/create${kind ? `?${names[kind]}=${id}` : ''}`;
}

/** Whether the page is that of a record put away, which offers its return and nothing more. @param {string} pathname */
export function useIsPutAway(pathname) {
  const [, kind = '', id = ''] = /^\/([a-z-]+)\/([0-9a-f-]{36})\/show$/.exec(pathname) ?? [];
  // What the page has read: nothing is asked for here.
  const { data } = useGetOne(kind, { id }, { enabled: false });
  return Boolean(data?.archivedAt);
}

/** The key N notes a support from anywhere, unless the person switched single keys off. */
export function useNoteKey() {
  const { session, can } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const enabled = session.preferences.singleKeys && can('support-records:write');
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      if (event.key.toLowerCase() !== 'n' || isTyping(event)) return;
      event.preventDefault(); // the letter is not for the field that takes the focus
      navigate(noteAddress(pathname));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [enabled, pathname, navigate]);
}
