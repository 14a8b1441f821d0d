import { useEffect, useMemo, useState } from 'react';
import { createTranslator } from '../shared/i18n/translator.js';
import { applyPreferences, keptPreferences } from '../shared/preferences.js';
import { Mark } from '../shared/ui/Mark.jsx';
import { ForgottenPage } from './ForgottenPage.jsx';
import { LinkPage } from './LinkPage.jsx';
import { LoginPage } from './LoginPage.jsx';
import en from './messages.en.js';
import fr from './messages.fr.js';
import { Ridge } from './Ridge.jsx';
import { appAddress, readPlace } from './route.js';

/** What one sees without a session: log-in, forgotten password, links received by mail. */
export function Door() {
  const [place, setPlace] = useState(() => readPlace(location));
  const [preferences, setPreferences] = useState(keptPreferences);
  const language = preferences.language;
  const t = useMemo(() => createTranslator(language === 'en' ? en : fr, language), [language]);

  useEffect(() => {
    const follow = () => setPlace(readPlace(location));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.title = `${t('login.title')} · Maillage`;
  }, [t]);

  const changeLanguage = () => {
    const chosen = { ...preferences, language: /** @type {'fr' | 'en'} */ (language === 'fr' ? 'en' : 'fr') };
    applyPreferences(chosen);
    setPreferences(chosen);
  };
  const onDone = () => location.replace(appAddress(place.next));

  return (
    <div className="door">
      <header className="door-face">
        <p className="door-brand">
          <Mark />
          Maillage
        </p>
        <p className="door-claim">{t('page.claim')}</p>
        <p className="door-pitch">{t('page.pitch')}</p>
        <Ridge />
      </header>
      <main className="door-main">
        <button
          type="button"
          className="btn quiet dense door-language"
          lang={language === 'fr' ? 'en' : 'fr'}
          onClick={changeLanguage}
        >
          {t('page.language')}
        </button>
        {place.page === 'link' && <LinkPage t={t} token={place.token} onDone={onDone} />}
        {place.page === 'forgotten' && <ForgottenPage t={t} />}
        {place.page === 'login' && <LoginPage t={t} next={place.next} onDone={onDone} />}
      </main>
    </div>
  );
}
