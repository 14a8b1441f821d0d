import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { ListBase, useListContext, useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { formatNumber } from '../../shared/format.js';
import { DataTable } from '../../shared/list/DataTable.jsx';
import { ListBody, saidInPlace } from '../../shared/list/ListBody.jsx';
import { Pager } from '../../shared/list/Pager.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { useSession } from '../session/SessionContext.jsx';
import './imports.css';
import { countsOf, OUTCOMES, total } from './report.js';
import { importPath } from './steps.js';

/** @typedef {import('./importsApi.js').Import} Import */

const TONES = {
  stored: '',
  running: 'info',
  validated: 'warn',
  committed: 'ok',
  failed: 'danger',
  cancelled: '',
  undone: '',
};

export default function ImportList() {
  const t = useTranslate();
  const { can } = useSession();
  usePageTitle(t('imports.title'));
  if (!can('imports:read')) return <RefusedPage />;
  return (
    <ListBase
      resource="imports"
      sort={{ field: 'createdAt', order: 'DESC' }}
      perPage={25}
      storeKey={false}
      queryOptions={{
        ...saidInPlace,
        refetchInterval: ({ state }) =>
          state.data?.data?.some((one) => one.state === 'running') ? 3_000 : false,
      }}
    >
      <div className="page-head">
        <div className="grow">
          <h1>{t('imports.title')}</h1>
          <p className="soft">{t('imports.intro')}</p>
        </div>
        {can('imports:write') && (
          <Link className="btn tonal" to="/imports/create">
            <UploadFile aria-hidden="true" />
            {t('imports.add')}
          </Link>
        )}
      </div>
      <section className="card table-card import-list" aria-label={t('imports.history')}>
        <ListBody filters={[]} empty={<NoImport />} emptyFiltered="imports.empty">
          <Rows />
          <Pager />
        </ListBody>
      </section>
    </ListBase>
  );
}

function Rows() {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const columns = useImportColumns();
  const { data = [] } = useListContext();
  if (!isPhone) {
    return (
      <DataTable
        columns={columns}
        nameOf={(one) => one.fileName}
        caption={t('imports.history')}
        selectable={false}
      />
    );
  }
  return (
    <ul className="phone-rows no-avatar">
      {data.map((one) => (
        <li key={one.id}>
          <div>
            <Link className="record-link breakable" to={importPath(one.id)}>
              {one.fileName}
            </Link>
            <p className="mid soft row wrap">
              <State one={one} /> <Time value={one.createdAt} />
            </p>
          </div>
          <ChevronRight aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}

/** @param {{ one: Import }} props */
function State({ one }) {
  const t = useTranslate();
  return <span className={`tag ${TONES[one.state] ?? ''}`}>{t(`imports.states.${one.state}`)}</span>;
}

/** @returns {import('../../shared/list/DataTable.jsx').Column[]} */
function useImportColumns() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return useMemo(() => {
    const label = (/** @type {string} */ name) => `imports.columns.${name}`;
    const words = (/** @type {Import} */ { run }) => {
      const counts = countsOf(run);
      const set = run?.mode === 'commit' ? 'resultCounts' : 'trialCounts';
      return OUTCOMES.filter((outcome) => counts[outcome] > 0)
        .map(
          (outcome) =>
            `${formatNumber(counts[outcome], language)}\u00a0${t(`imports.${set}.${outcome}`, { count: counts[outcome] })}`,
        )
        .join(', ');
    };
    return [
      {
        source: 'fileName',
        label: label('file'),
        className: 'main',
        render: (one) => (
          <Link className="record-link breakable" to={importPath(one.id)}>
            {one.fileName}
          </Link>
        ),
      },
      { source: 'state', label: label('state'), render: (one) => <State one={one} /> },
      {
        source: 'rows',
        label: label('rows'),
        className: 'number',
        render: ({ run }) => {
          const rows = run?.rowsTotal ?? total(countsOf(run));
          return rows > 0 ? formatNumber(rows, language) : <span className="muted">–</span>;
        },
      },
      {
        source: 'outcome',
        label: label('outcome'),
        render: (one) => words(one) || <span className="muted">–</span>,
      },
      {
        source: 'createdBy',
        label: label('who'),
        className: 'cut',
        render: ({ createdBy }) => createdBy?.name ?? <span className="muted">–</span>,
      },
      {
        source: 'createdAt',
        label: label('when'),
        className: 'nowrap',
        render: (one) => <Time value={one.createdAt} hour />,
      },
    ];
  }, [t, language]);
}

function NoImport() {
  const t = useTranslate();
  const { can } = useSession();
  const mayWrite = can('imports:write');
  return (
    <EmptyState
      icon={UploadFile}
      title={t('imports.empty')}
      text={t(mayWrite ? 'imports.emptyText' : 'imports.emptyRead')}
    >
      {mayWrite ? (
        <Link className="btn primary" to="/imports/create">
          {t('imports.add')}
        </Link>
      ) : (
        <Link className="btn out" to="/actors">
          {t('imports.result.seeActors')}
        </Link>
      )}
    </EmptyState>
  );
}
