import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { Due } from '../supportrecords/Due.jsx';
import { useNextStep } from '../supportrecords/useNextStep.js';

const SHOWN = 6;
const MINE = { author: 'me', nextStep: 'open' };
const ALL = `/support-records?filter=${encodeURIComponent(JSON.stringify(MINE))}&sort=nextStepDue&order=ASC`;

/** What this person said she would do, late first. */
export const useNextSteps = () => {
  const { can } = useSession();
  return useGetList(
    'support-records',
    { filter: MINE, pagination: { page: 1, perPage: 50 }, sort: { field: 'nextStepDue', order: 'ASC' } },
    { enabled: can('support-records:read') },
  );
};

export function NextSteps() {
  const t = useTranslate();
  const { data, total = 0, error, isPending, refetch } = useNextSteps();
  return (
    <section className="card" aria-labelledby="next-steps">
      <header>
        <h2 id="next-steps">{t('home.next')}</h2>
        {total > SHOWN && (
          <Link className="mid" to={ALL}>
            {t('home.allNext', { count: total })}
          </Link>
        )}
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && !error && (
        <div className="card-body">
          <PageSkeleton rows={3} />
        </div>
      )}
      {data?.length === 0 && <EmptyState title={t('home.nothingNext')} text={t('home.nothingNextText')} />}
      {data && data.length > 0 && (
        <ul className="lines">
          {data.slice(0, SHOWN).map((record) => (
            <Step key={record.id} record={record} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** @param {{ record: any }} props */
function Step({ record }) {
  const t = useTranslate();
  const tick = useNextStep();
  const about = [...record.projects, ...record.participants].map(({ name }) => name).slice(0, 2);
  return (
    <li className="step">
      <input
        type="checkbox"
        className="check"
        aria-label={t('home.tick', { step: record.nextStep })}
        checked={false}
        onChange={() => tick(record, true)}
      />
      <div className="grow">
        <Link className="record-link" to={`/support-records/${record.id}/show`}>
          {record.nextStep}
        </Link>
        <p className="mid soft">{about.join(' · ')}</p>
      </div>
      <Due day={record.nextStepDue} />
    </li>
  );
}
