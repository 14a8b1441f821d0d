import Place from '@mui/icons-material/PlaceOutlined';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { json } from '../../api/client.js';
import { useSession } from '../session/SessionContext.jsx';
import { sayPopulation, territoryPath } from './territoryWords.js';

/** @typedef {import('./territoryWords.js').Territory} Territory */

const MOST = 4;

/**
 * Where one's own structure acts, as its own record among the actors says; nothing where it does
 * not say.
 * @returns {Territory[]}
 */
function useHome() {
  const { session, can } = useSession();
  const organisation = session.organisation?.id;
  const { data } = useQuery({
    queryKey: ['territories', 'home', organisation],
    enabled: organisation !== undefined && can('actors:read'),
    staleTime: 300_000,
    queryFn: async () => {
      const { items } = await json('GET', '/actors', {
        query: { memberOrganisation: organisation, limit: 1 },
      });
      const [own] = items;
      const refs =
        own?.territories?.length > 0 ? own.territories : [own?.address?.municipality].filter(Boolean);
      return Promise.all(
        refs
          .slice(0, MOST)
          .map((/** @type {{ ref: string }} */ { ref }) =>
            json('GET', `/territories/${encodeURIComponent(ref)}`),
          ),
      );
    },
  });
  return data ?? [];
}

export function HomeTerritories() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const home = useHome();
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
