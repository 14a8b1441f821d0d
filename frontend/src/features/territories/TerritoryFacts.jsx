import { useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { sayPopulation, territoryPath } from './territoryWords.js';

const CONTAINERS = /** @type {const} */ (['epci', 'department', 'region', 'area']);

/** What the official code says, with its sources. @param {{ territory: import('./territoryWords.js').Territory }} props */
export function TerritoryFacts({ territory }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { kind, code, population, postcodes, former, parents } = territory;
  return (
    <section className="card" aria-labelledby="territory-facts">
      <header>
        <h2 id="territory-facts">{t('territories.show.facts')}</h2>
      </header>
      <dl className="pairs card-body">
        {kind !== 'area' && (
          <>
            <dt>{t('territories.show.code')}</dt>
            <dd>{code}</dd>
          </>
        )}
        {population && (
          <>
            <dt>{t('territories.show.population')}</dt>
            <dd>{sayPopulation(t, population, language)}</dd>
          </>
        )}
        {postcodes.length > 0 && (
          <>
            <dt>{t('territories.show.postcodes')}</dt>
            <dd>{postcodes.join(', ')}</dd>
          </>
        )}
        {CONTAINERS.map((container) => {
          const found = parents.filter((parent) => parent.kind === container);
          if (found.length === 0) return null;
          return (
            <div key={container} className="contents">
              <dt>{t(`territories.show.${container}`)}</dt>
              <dd>
                <ul>
                  {found.map(({ ref, name }) => (
                    <li key={ref}>
                      <Link to={territoryPath(ref)}>{name}</Link>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
        {former.length > 0 && (
          <>
            <dt>{t('territories.show.former')}</dt>
            <dd>
              <ul>
                {former.map((one) => (
                  <li key={one.code}>
                    {t('territories.show.formerOf', { code: one.code, name: one.name ?? '' })}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {kind !== 'area' && (
          <>
            <dt>{t('territories.show.sourceTitle')}</dt>
            <dd className="small muted">{t('territories.show.source')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
