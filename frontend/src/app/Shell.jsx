import { useTranslate } from 'ra-core';
import { Suspense, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useSession } from '../features/session/SessionContext.jsx';
import { PageBoundary } from '../shared/ui/PageBoundary.jsx';
import { PageSkeleton } from '../shared/ui/PageSkeleton.jsx';
import { Notices } from '../shared/ui/Notices.jsx';
import { Dock } from './Dock.jsx';
import { SideBar } from './SideBar.jsx';
import { TopBar } from './TopBar.jsx';
import { useKeepFocus } from './useKeepFocus.js';
import { useNoteKey } from './useNoteKey.js';

/** @param {{ children?: import('react').ReactNode }} props */
export function Shell({ children }) {
  const t = useTranslate();
  const { session } = useSession();
  const { pathname } = useLocation();
  useKeepFocus();
  useNoteKey();

  // A new page starts at its top, for the eye and for the keyboard.
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault(); // the fragment is the route
          document.getElementById('content')?.focus();
        }}
      >
        {t('shared.skip')}
      </a>
      <div className="shell">
        <SideBar />
        <div className="shell-body">
          {session.demonstration && (
            <aside className="demonstration" aria-label={t('demonstration')}>
              <strong>{t('demonstration')}</strong>{' '}
              <span className="only-wide">{t('demonstrationHelp')}</span>
            </aside>
          )}
          <TopBar />
          <main id="content" tabIndex={-1}>
            <PageBoundary key={pathname}>
              <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
            </PageBoundary>
          </main>
        </div>
      </div>
      <Dock />
      <Notices />
    </>
  );
}
