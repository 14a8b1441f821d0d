import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Avatar } from '../../shared/ui/Avatar.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { actorsPath } from './territoryWords.js';

const SHOWN = 6;

/** Who has an address in or below a territory: the first ones, and the way to all. @param {{ territory: import('./territoryWords.js').Territory }} props */
export function ActorsHere({ territory }) {
  const t = useTranslate();
  const { can } = useSession();
  const { labelOf } = useVocabularies();
  const {
    data,
    total = 0,
    error,
    isPending,
    refetch,
  } = useGetList('actors', {
    filter: { territory: territory.ref },
    pagination: { page: 1, perPage: SHOWN },
    sort: { field: 'name', order: 'ASC' },
  });
  return (
    <section className="card" aria-labelledby="actors-here">
      <header>
        <h2 id="actors-here">{t('territories.show.actors')}</h2>
        {total > 0 && (
          <Link className="mid" to={actorsPath(territory.ref)}>
            {t('territories.show.allActors', { count: total })}
          </Link>
        )}
      </header>
      {error && (
        <ErrorState error={error} sentence="territories.show.actorsFailed" onRetry={() => refetch()} />
      )}
      {isPending && (
        <div className="card-body">
          <PageSkeleton rows={3} />
        </div>
      )}
      {data?.length === 0 && (
        <EmptyState title={t('territories.show.noActor')} text={t('territories.show.noActorText')}>
          {can('actors:write') && (
            <Link className="btn tonal" to="/actors/create">
              {t('territories.show.addActor')}
            </Link>
          )}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className="lines">
          {data.map((actor) => (
            <li key={actor.id}>
              <Avatar name={actor.name} square={actor.type === 'organisation'} />
              <div className="grow">
                <Link className="record-link" to={`/actors/${actor.id}/show`}>
                  {actor.name}
                </Link>
                <p className="mid soft">
                  {[
                    labelOf('actor-role', actor.roles?.[0]),
                    actor.address?.municipality?.name ?? actor.address?.city,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
