import { useLocale, useTranslate } from 'ra-core';
import { useSession } from '../session/SessionContext.jsx';
import { formatLongDay, isoDay } from '../../shared/format.js';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { Agenda, useAgenda } from './Agenda.jsx';
import { FirstSteps } from './FirstSteps.jsx';
import './home.css';
import { LatestChanges } from './LatestChanges.jsx';
import { NextSteps, useNextSteps } from './NextSteps.jsx';
import { RecentRecords } from './RecentRecords.jsx';

/** Ma journée: what to do now, then what has moved. */
export default function HomePage() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { session, can } = useSession();
  const today = isoDay();
  const count = useThingsOf(today);
  const follows = can('support-records:read');
  usePageTitle(t('nav.home'));
  return (
    <>
      <p className="mid soft">
        <time dateTime={today}>{capital(formatLongDay(today, language))}</time>
      </p>
      <h1>{t('home.hello', { name: session.account.displayName.split(' ')[0], count })}</h1>
      <div className="columns">
        <div className="stack">
          <FirstSteps />
          {follows && <NextSteps />}
          {follows && <RecentRecords />}
          {can('actors:read') && <LatestChanges />}
        </div>
        {can('events:read') && (
          <div className="stack day-side">
            <Agenda />
          </div>
        )}
      </div>
    </>
  );
}

/** How much waits for this person today: steps that are due, sessions of the day. @param {string} today */
function useThingsOf(today) {
  const steps = useNextSteps().data ?? [];
  const sessions = useAgenda().today ?? [];
  return steps.filter(({ nextStepDue }) => nextStepDue && nextStepDue <= today).length + sessions.length;
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
