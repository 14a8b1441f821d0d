import Key from '@mui/icons-material/KeyOutlined';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ifMatch, json, request } from '../../api/client.js';
import { useAccess } from '../../shared/access.js';
import { formatLongDay } from '../../shared/format.js';
import { PlainTable } from '../../shared/list/PlainTable.jsx';
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { stateOf } from './clientState.js';
import { NewClientDialog } from './NewClientDialog.jsx';
import { useScopes } from './useScopes.js';

/** @typedef {import('./clientState.js').ApiClient} ApiClient */

/** Software that acts for the organisation. */
export default function ApiClientsPage() {
  const t = useTranslate();
  const { can } = useAccess();
  const mayWrite = can('api-clients:write');
  const [creating, setCreating] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['api-clients'],
    enabled: mayWrite,
    queryFn: ({ signal }) => json('GET', '/api-clients', { signal }),
  });
  usePageTitle(t('apiClients.title'));
  if (!mayWrite) return <RefusedPage />;
  /** @type {ApiClient[]} */
  const clients = data?.items ?? [];
  const button = (/** @type {string} */ look) => (
    <button type="button" className={`btn ${look}`} onClick={() => setCreating(true)}>
      <Key aria-hidden="true" />
      {t('apiClients.add')}
    </button>
  );
  return (
    <>
      <div className="page-head">
        <p className="soft grow text">{t('apiClients.intro')}</p>
        {clients.length > 0 && button('tonal')}
      </div>
      <section className="card table-card settings-card" aria-label={t('apiClients.title')}>
        {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
        {isPending && (
          <div className="card-pad">
            <PageSkeleton rows={3} />
          </div>
        )}
        {data && clients.length === 0 && (
          <EmptyState icon={Key} title={t('apiClients.empty')} text={t('apiClients.emptyText')}>
            {button('primary')}
          </EmptyState>
        )}
        {clients.length > 0 && <Clients clients={clients} />}
      </section>
      {creating && <NewClientDialog onClose={() => setCreating(false)} />}
    </>
  );
}

/** @param {{ clients: ApiClient[] }} props */
function Clients({ clients }) {
  const t = useTranslate();
  const client = useQueryClient();
  const { say, sayError } = useSay();
  const { labelOf } = useScopes();
  const [revoking, setRevoking] = useState(/** @type {ApiClient | null} */ (null));
  const revoke = async (/** @type {ApiClient} */ one) => {
    try {
      await request('DELETE', `/api-clients/${one.id}`, { headers: ifMatch(one.version) });
      say('apiClients.revoked', { name: one.name });
    } catch (failure) {
      sayError(failure);
    }
    setRevoking(null);
    await client.invalidateQueries({ queryKey: ['api-clients'] });
  };
  /** @type {import('../../shared/list/PlainTable.jsx').PlainColumn<ApiClient>[]} */
  const columns = [
    {
      key: 'name',
      label: t('apiClients.columns.name'),
      render: ({ name, prefix }) => (
        <>
          <strong>{name}</strong>
          <br />
          <code className="small muted">{prefix}…</code>
        </>
      ),
    },
    {
      key: 'scopes',
      label: t('apiClients.columns.scopes'),
      render: ({ scopes }) => scopes.map(labelOf).join(', '),
    },
    {
      key: 'created',
      label: t('apiClients.columns.created'),
      render: ({ createdAt, createdBy }) => (
        <>
          <Time value={createdAt} />{' '}
          <span className="muted">
            {createdBy && t('apiClients.createdBy', { who: createdBy.displayName ?? '' })}
          </span>
        </>
      ),
    },
    {
      key: 'lastUsed',
      label: t('apiClients.columns.lastUsed'),
      render: ({ lastUsedAt }) =>
        lastUsedAt ? <Time value={lastUsedAt} /> : <span className="muted">{t('apiClients.never')}</span>,
    },
    { key: 'state', label: t('apiClients.columns.state'), render: (one) => <State one={one} /> },
    {
      key: 'acts',
      label: t('apiClients.columns.acts'),
      hideLabel: true,
      className: 'acts',
      render: (one) =>
        stateOf(one) !== 'revoked' && (
          <button
            type="button"
            className="btn quiet dense danger"
            aria-label={t('apiClients.revokeOf', { name: one.name })}
            onClick={() => setRevoking(one)}
          >
            {t('apiClients.revoke')}
          </button>
        ),
    },
  ];
  return (
    <>
      <PlainTable caption={t('apiClients.table')} columns={columns} rows={clients} keyOf={({ id }) => id} />
      {revoking && (
        <ConfirmDialog
          title={t('apiClients.revokeTitle', { name: revoking.name })}
          text={t('apiClients.revokeText')}
          confirm={t('apiClients.revokeConfirm')}
          onConfirm={() => revoke(revoking)}
          onClose={() => setRevoking(null)}
        />
      )}
    </>
  );
}

/** @param {{ one: ApiClient }} props */
function State({ one }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const state = stateOf(one);
  if (state === 'revoked') return <span className="tag">{t('apiClients.revokedState')}</span>;
  if (state === 'expired') return <span className="tag warn">{t('apiClients.expired')}</span>;
  return (
    <span className="tag ok">
      {one.expiresAt
        ? t('apiClients.until', { date: formatLongDay(one.expiresAt, language).replace(/^\S+ /, '') })
        : t('apiClients.active')}
    </span>
  );
}
