import { useGetList, useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useSession } from '../session/SessionContext.jsx';
import { formatDay, formatHour } from '../../shared/format.js';
import { Avatar } from '../../shared/ui/Avatar.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { byDay } from './byDay.js';

/** The ten actors last touched by anyone, by day. */
export function LatestChanges() {
  const t = useTranslate();
  const { can } = useSession();
  const { data, error, isPending, refetch } = useGetList('actors', {
    pagination: { page: 1, perPage: 10 },
    sort: { field: 'updatedAt', order: 'DESC' },
  });
  return (
    <section className="card" aria-labelledby="latest-changes">
      <header>
        <h2 id="latest-changes">{t('home.changes')}</h2>
        {data && data.length > 0 && (
          <Link className="mid" to="/actors">
            {t('home.allActors')}
          </Link>
        )}
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && (
        <div className="card-body">
          <PageSkeleton />
        </div>
      )}
      {data?.length === 0 && (
        <EmptyState title={t('home.none')} text={t('home.noneText')}>
          {can('actors:write') && (
            <Link className="btn tonal" to="/actors/create">
              {t('home.addActor')}
            </Link>
          )}
        </EmptyState>
      )}
      {data && data.length > 0 && <Days actors={data} />}
    </section>
  );
}

/** @param {{ actors: any[] }} props */
function Days({ actors }) {
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return byDay(actors, language).map(({ day, items }) => (
    <div key={day}>
      <h3 className="day-title">{day}</h3>
      <ul className="lines">
        {items.map((actor) => (
          <Change key={actor.id} actor={actor} />
        ))}
      </ul>
    </div>
  ));
}

/** @param {{ actor: any }} props */
function Change({ actor }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const created = actor.createdAt === actor.updatedAt;
  const { organisation, name } = actor.updatedBy ?? {};
  const who = [name, organisation?.name].filter(Boolean).join(', ');
  return (
    <li>
      <Avatar name={actor.name} square={actor.type === 'organisation'} />
      <div className="grow">
        <Link className="record-link" to={`/actors/${actor.id}/show`}>
          {actor.name}
        </Link>
        <p className="mid soft">
          {t(created ? 'home.created' : 'home.updated')}
          {who !== '' && ` ${t('home.by', { who })}`}
        </p>
      </div>
      <time
        className="mid muted nowrap"
        dateTime={actor.updatedAt}
        title={formatDay(actor.updatedAt, language)}
      >
        {formatHour(actor.updatedAt, language)}
      </time>
    </li>
  );
}
