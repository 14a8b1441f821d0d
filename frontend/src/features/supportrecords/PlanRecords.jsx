import Add from '@mui/icons-material/AddOutlined';
import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { RecordLine } from './RecordLine.jsx';
import './supportRecords.css';

const SHOWN = 5;

/** On the page of a support plan: what was done within it, newest first. @param {{ record: any }} props */
export default function PlanRecords({ record: plan }) {
  const { can } = useSession();
  return can('support-records:read') ? <Records plan={plan} /> : null;
}

/** @param {{ plan: any }} props */
function Records({ plan }) {
  const t = useTranslate();
  const { can } = useSession();
  const { labelOf } = useVocabularies();
  const {
    data = [],
    total = 0,
    error,
    isPending,
    refetch,
  } = useGetList('support-records', {
    filter: { plan: plan.id },
    pagination: { page: 1, perPage: SHOWN },
    sort: { field: 'on', order: 'DESC' },
  });
  const writes = can('support-records:write') && plan.editable && !plan.archivedAt;
  return (
    <section className="card" aria-labelledby="plan-records">
      <header>
        <h2 id="plan-records">{t('supportRecords.title')}</h2>
        {total > SHOWN && (
          <Link
            className="mid"
            to={`/support-records?filter=${encodeURIComponent(JSON.stringify({ plan: plan.id }))}`}
          >
            {t('supportRecords.onPlan.all', { count: total })}
          </Link>
        )}
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && !error && (
        <div className="card-body">
          <PageSkeleton rows={2} />
        </div>
      )}
      {!isPending && !error && data.length === 0 && (
        <p className="card-body muted">{t('supportRecords.onPlan.none')}</p>
      )}
      {data.length > 0 && (
        <ol className="lines">
          {data.map((record) => (
            <RecordLine
              key={record.id}
              record={record}
              words={[labelOf('support-record-kind', record.kind), ...namesOf(record.participants)].slice(
                0,
                3,
              )}
            />
          ))}
        </ol>
      )}
      {writes && (
        <div className="card-acts">
          <Link className="btn out dense" to={`/support-records/create?plan=${plan.id}`}>
            <Add fontSize="small" aria-hidden="true" />
            {t('supportRecords.add')}
          </Link>
        </div>
      )}
    </section>
  );
}

/** @param {any[]} some */
const namesOf = (some) => some.map(({ name }) => name);
