import { useInfiniteQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { json } from '../../api/client.js';
import { fold } from '../../shared/fold.js';
import { formatNumber } from '../../shared/format.js';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { territoryPath } from './territoryWords.js';

/** @typedef {import('./territoryWords.js').Territory} Territory */

const PAGE = 200;
const WORTH_SEARCHING = 12;

/** What a territory is made of: the departments of a region, the communes of all others. @param {{ territory: Territory }} props */
export function TerritoryParts({ territory }) {
  const t = useTranslate();
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['territories', 'children', territory.ref],
    initialPageParam: /** @type {string | undefined} */ (undefined),
    queryFn: ({ pageParam, signal }) =>
      json('GET', `/territories/${encodeURIComponent(territory.ref)}/children`, {
        query: { limit: PAGE, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  /** @type {Territory[]} */
  const parts = data?.pages.flatMap(({ items }) => items) ?? [];
  const title = t(`territories.show.${parts[0]?.kind === 'department' ? 'departments' : 'municipalities'}`);
  const left = territory.municipalityCount - parts.length;
  return (
    <section className="card" aria-labelledby="territory-parts">
      <header>
        <h2 id="territory-parts">{title}</h2>
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && (
        <div className="card-body">
          <PageSkeleton />
        </div>
      )}
      {data && parts.length === 0 && <EmptyState title={t('territories.show.noChildren')} />}
      {parts.length > 0 && <Parts parts={parts} />}
      {hasNextPage && (
        <div className="pager">
          <button type="button" className="link-btn" onClick={() => fetchNextPage()}>
            {t('territories.show.moreChildren', { count: Math.min(PAGE, left) })}
          </button>
        </div>
      )}
    </section>
  );
}

/** @param {{ parts: Territory[] }} props */
function Parts({ parts }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const [text, setText] = useState('');
  const found = parts.filter(({ name, postcodes }) =>
    [name, ...postcodes].some((word) => fold(word).includes(fold(text))),
  );
  const communes = parts[0].kind === 'municipality';
  return (
    <>
      {parts.length > WORTH_SEARCHING && (
        <div className="parts-search">
          <input
            type="search"
            className="input"
            aria-label={t('territories.show.findChild')}
            placeholder={t('territories.show.findChild')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      )}
      {found.length === 0 ? (
        <EmptyState title={t('territories.show.noMatch')} />
      ) : (
        <div className="table-scroll">
          <table className="table" aria-labelledby="territory-parts">
            <thead>
              <tr>
                <th scope="col">{t('territories.columns.name')}</th>
                <th scope="col" className="only-wide">
                  {t('territories.columns.code')}
                </th>
                {communes && <th scope="col">{t('territories.columns.postcodes')}</th>}
                <th scope="col" className="number">
                  {t('territories.columns.population')}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ ref, name, code, postcodes, population }) => (
                <tr key={ref}>
                  <td>
                    <Link className="record-link" to={territoryPath(ref)}>
                      {name}
                    </Link>
                  </td>
                  <td className="only-wide">{code}</td>
                  {communes && <td>{postcodes.join(', ')}</td>}
                  <td className="number">{population ? formatNumber(population.count, language) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
