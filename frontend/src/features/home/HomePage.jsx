import { useLocale, useTranslate } from 'ra-core';
import { useSession } from '../session/SessionContext.jsx';
import { formatLongDay } from '../../shared/format.js';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { FirstSteps } from './FirstSteps.jsx';
import { LatestChanges } from './LatestChanges.jsx';

/** Ma journée: what to do now, then what has moved. */
export default function HomePage() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { session, can } = useSession();
  const today = new Date();
  usePageTitle(t('nav.home'));
  return (
    <>
      <p className="mid soft">
        <time dateTime={today.toISOString().slice(0, 10)}>{capital(formatLongDay(today, language))}</time>
      </p>
      <h1>{t('home.hello', { name: session.account.displayName.split(' ')[0] })}</h1>
      <div className="stack" style={{ marginTop: 18, maxWidth: 900 }}>
        <FirstSteps />
        {can('actors:read') && <LatestChanges />}
      </div>
    </>
  );
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
