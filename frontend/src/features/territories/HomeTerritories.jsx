import Place from '@mui/icons-material/PlaceOutlined';
import { useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { sayPopulation, territoryPath } from './territoryWords.js';
import { useHome } from './useHome.js';

export function HomeTerritories() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { home } = useHome();
  if (home.length === 0) return null;
  return (
    <section className="card home-territories" aria-labelledby="home-territories">
      <h2 id="home-territories">
        <Place aria-hidden="true" />
        {t('territories.home')}
      </h2>
      <ul>
        {home.map((territory) => (
          <li key={territory.ref}>
            <Link className="record-link" to={territoryPath(territory.ref)}>
              {territory.name}
            </Link>{' '}
            <span className="mid soft">
              {[
                territory.kind !== 'municipality' &&
                  t('territories.communes', { count: territory.municipalityCount }),
                sayPopulation(t, territory.population, language),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
