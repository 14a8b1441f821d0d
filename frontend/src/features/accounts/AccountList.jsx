import { ListBase, useListContext, useRefresh, useTranslate } from 'ra-core';
import { useState } from 'react';
import { json } from '../../api/client.js';
import { useAccess } from '../../shared/access.js';
import { ListBody, saidInPlace } from '../../shared/list/ListBody.jsx';
import { ListSearch } from '../../shared/list/ListSearch.jsx';
import { Pager } from '../../shared/list/Pager.jsx';
import { PlainTable } from '../../shared/list/PlainTable.jsx';
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { InstanceRolesDialog } from './InstanceRolesDialog.jsx';

/**
 * @typedef {{
 *   id: string, version: number, displayName: string, email: string, instanceRoles: string[], suspendedAt: string | null,
 *   lastLoginAt: string | null, memberships?: { organisation: { id: string, name: string }, role: string }[],
 * }} Account
 */

/** Comptes, for administrators. */
export default function AccountList() {
  const t = useTranslate();
  const { can } = useAccess();
  usePageTitle(t('accounts.title'));
  if (!can('accounts:administer')) return <RefusedPage />;
  return (
    <ListBase
      resource="accounts"
      sort={{ field: 'displayName', order: 'ASC' }}
      perPage={50}
      storeKey={false}
      queryOptions={saidInPlace}
    >
      <p className="soft">{t('accounts.intro')}</p>
      <div className="filters">
        <ListSearch label={t('shared.list.search')} placeholder={t('accounts.search')} />
      </div>
      <section className="card table-card" aria-label={t('accounts.title')}>
        <ListBody
          filters={[]}
          empty={<EmptyState title={t('accounts.empty')} />}
          emptyFiltered="shared.list.emptyFiltered"
        >
          <Accounts />
          <Pager />
        </ListBody>
      </section>
    </ListBase>
  );
}

function Accounts() {
  const t = useTranslate();
  const refresh = useRefresh();
  const { session } = useAccess();
  const { say, sayError } = useSay();
  const { data = [] } = useListContext();
  const [editing, setEditing] = useState(/** @type {Account | null} */ (null));
  const [suspending, setSuspending] = useState(/** @type {Account | null} */ (null));

  const setSuspended = async (/** @type {Account} */ account, /** @type {boolean} */ suspended) => {
    try {
      await json(suspended ? 'POST' : 'DELETE', `/accounts/${account.id}/suspension`);
      say(suspended ? 'accounts.suspendedNow' : 'accounts.resumed', { name: account.displayName });
    } catch (failure) {
      sayError(failure);
    }
    setSuspending(null);
    refresh();
  };

  /** @type {import('../../shared/list/PlainTable.jsx').PlainColumn<Account>[]} */
  const columns = [
    {
      key: 'name',
      label: t('accounts.columns.name'),
      render: ({ displayName, email }) => (
        <>
          <strong>{displayName}</strong>
          <br />
          <span className="small muted">{email}</span>
        </>
      ),
    },
    {
      key: 'organisations',
      label: t('accounts.columns.organisations'),
      render: ({ memberships = [] }) =>
        memberships
          .map(({ organisation, role }) => `${organisation.name} (${t(`accounts.roles.${role}`)})`)
          .join(', ') || <span className="muted">–</span>,
    },
    {
      key: 'instanceRoles',
      label: t('accounts.columns.instanceRoles'),
      render: ({ instanceRoles }) =>
        instanceRoles.map((role) => t(`accounts.instanceRoles.${role}`)).join(', ') || (
          <span className="muted">–</span>
        ),
    },
    {
      key: 'lastLogin',
      label: t('accounts.columns.lastLogin'),
      render: ({ lastLoginAt }) =>
        lastLoginAt ? <Time value={lastLoginAt} /> : <span className="muted">{t('accounts.never')}</span>,
    },
    {
      key: 'state',
      label: t('accounts.columns.state'),
      render: ({ suspendedAt }) => (
        <span className={`tag ${suspendedAt ? 'warn' : 'ok'}`}>
          {t(suspendedAt ? 'accounts.suspended' : 'accounts.active')}
        </span>
      ),
    },
    {
      key: 'acts',
      label: t('accounts.columns.acts'),
      hideLabel: true,
      className: 'acts',
      render: (account) => (
        <>
          <button
            type="button"
            className="btn quiet dense"
            aria-label={t('accounts.editRolesOf', { name: account.displayName })}
            onClick={() => setEditing(account)}
          >
            {t('accounts.editRoles')}
          </button>
          {account.suspendedAt && (
            <button
              type="button"
              className="btn quiet dense"
              aria-label={t('accounts.resumeOf', { name: account.displayName })}
              onClick={() => setSuspended(account, false)}
            >
              {t('accounts.resume')}
            </button>
          )}
          {!account.suspendedAt && account.id !== session.account.id && (
            <button
              type="button"
              className="btn quiet dense danger"
              aria-label={t('accounts.suspendOf', { name: account.displayName })}
              onClick={() => setSuspending(account)}
            >
              {t('accounts.suspend')}
            </button>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <PlainTable caption={t('accounts.table')} columns={columns} rows={data} keyOf={({ id }) => id} />
      {editing && (
        <InstanceRolesDialog
          account={editing}
          onClose={() => {
            setEditing(null);
            refresh();
          }}
        />
      )}
      {suspending && (
        <ConfirmDialog
          title={t('accounts.suspendTitle', { name: suspending.displayName })}
          text={t('accounts.suspendText')}
          confirm={t('accounts.suspendConfirm')}
          onConfirm={() => setSuspended(suspending, true)}
          onClose={() => setSuspending(null)}
        />
      )}
    </>
  );
}
