import AddBusiness from '@mui/icons-material/AddBusinessOutlined';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { useAccess } from '../../shared/access.js';
import { ListBody, saidInPlace } from '../../shared/list/ListBody.jsx';
import { ListSearch } from '../../shared/list/ListSearch.jsx';
import { Pager } from '../../shared/list/Pager.jsx';
import { PlainTable } from '../../shared/list/PlainTable.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { organisationPath } from './useOrganisation.js';

/** Structures membres, for administrators. */
export default function OrganisationList() {
  const t = useTranslate();
  const { can } = useAccess();
  usePageTitle(t('organisations.title'));
  if (!can('organisations:administer')) return <RefusedPage />;
  return (
    <ListBase
      resource="organisations"
      sort={{ field: 'name', order: 'ASC' }}
      perPage={50}
      storeKey={false}
      queryOptions={saidInPlace}
    >
      <div className="page-head">
        <p className="soft grow">{t('organisations.intro')}</p>
        <Link className="btn tonal" to="/settings/organisations/create">
          <AddBusiness aria-hidden="true" />
          {t('organisations.add')}
        </Link>
      </div>
      <div className="filters">
        <ListSearch label={t('organisations.search')} placeholder={t('organisations.search')} />
      </div>
      <section className="card table-card" aria-label={t('organisations.title')}>
        <ListBody
          filters={[]}
          empty={
            <EmptyState title={t('organisations.empty')} text={t('organisations.emptyText')}>
              <Link className="btn primary" to="/settings/organisations/create">
                {t('organisations.add')}
              </Link>
            </EmptyState>
          }
          emptyFiltered="shared.list.emptyFiltered"
        >
          <Rows />
          <Pager />
        </ListBody>
      </section>
    </ListBase>
  );
}

function Rows() {
  const t = useTranslate();
  const { session } = useAccess();
  const { data = [] } = useListContext();
  const own = session.organisation?.id;
  /** @type {import('../../shared/list/PlainTable.jsx').PlainColumn<any>[]} */
  const columns = useMemo(
    () => [
      {
        key: 'name',
        label: t('organisations.columns.name'),
        render: ({ id, name }) => (
          <Link className="record-link" to={organisationPath(id, own)}>
            {name}
          </Link>
        ),
      },
      { key: 'shortName', label: t('organisations.columns.shortName'), render: ({ shortName }) => shortName },
      {
        key: 'members',
        label: t('organisations.columns.members'),
        className: 'number',
        render: ({ memberCount }) => memberCount ?? '–',
      },
      {
        key: 'createdAt',
        label: t('organisations.columns.createdAt'),
        render: ({ createdAt }) => <Time value={createdAt} />,
      },
      {
        key: 'state',
        label: t('organisations.columns.state'),
        render: ({ suspendedAt }) => (
          <span className={`tag ${suspendedAt ? 'warn' : 'ok'}`}>
            {t(suspendedAt ? 'organisations.suspended' : 'organisations.active')}
          </span>
        ),
      },
    ],
    [t, own],
  );
  return (
    <PlainTable caption={t('organisations.table')} columns={columns} rows={data} keyOf={({ id }) => id} />
  );
}
