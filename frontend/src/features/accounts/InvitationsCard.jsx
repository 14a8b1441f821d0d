import Dialog from '@mui/material/Dialog';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { json, request } from '../../api/client.js';
import { useAccess } from '../../shared/access.js';
import { PlainTable } from '../../shared/list/PlainTable.jsx';
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog.jsx';
import { CopyField } from '../../shared/ui/CopyField.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { useOrganisationId } from '../organisations/useOrganisation.js';

/** @typedef {{ id: string, email: string, role: string, expiresAt: string, createdAt: string, createdBy: { id: string, displayName: string | null } | null, state: 'open' | 'used' | 'revoked' | 'expired', mine: boolean }} Invitation */

/** Invitations that are still open, or ran out unused. Absent for those who may not invite. */
export function InvitationsCard() {
  const t = useTranslate();
  const { can } = useAccess();
  const id = useOrganisationId();
  const mayWrite = can('memberships:write');
  const { data, error, refetch } = useQuery({
    queryKey: ['organisations', id, 'invitations'],
    enabled: mayWrite,
    queryFn: ({ signal }) => json('GET', `/organisations/${id}/invitations`, { signal }),
  });
  /** @type {Invitation[]} */
  const all = data?.items ?? [];
  const open = all.filter(({ state }) => state === 'open' || state === 'expired');
  if (!mayWrite || (open.length === 0 && !error)) return null;
  return (
    <section className="card table-card" aria-labelledby="invitations">
      <header>
        <h2 id="invitations">{t('accounts.invitations')}</h2>
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {open.length > 0 && <Invitations invitations={open} organisation={id} />}
    </section>
  );
}

/** @param {{ invitations: Invitation[], organisation: string }} props */
function Invitations({ invitations, organisation }) {
  const t = useTranslate();
  const client = useQueryClient();
  const { say, sayError } = useSay();
  const [revoking, setRevoking] = useState(/** @type {Invitation | null} */ (null));
  const [shown, setShown] = useState(/** @type {{ email: string, link: string } | null} */ (null));
  const pathOf = (/** @type {Invitation} */ { id }) => `/organisations/${organisation}/invitations/${id}`;
  const again = () => client.invalidateQueries({ queryKey: ['organisations', organisation, 'invitations'] });

  const newLink = async (/** @type {Invitation} */ invitation) => {
    try {
      const { link } = await json('POST', `${pathOf(invitation)}/link`);
      setShown({ email: invitation.email, link });
      await again();
    } catch (failure) {
      sayError(failure);
    }
  };
  const revoke = async (/** @type {Invitation} */ invitation) => {
    try {
      await request('DELETE', pathOf(invitation));
      say('accounts.revoked');
    } catch (failure) {
      sayError(failure);
    }
    setRevoking(null);
    await again();
  };

  /** @type {import('../../shared/list/PlainTable.jsx').PlainColumn<Invitation>[]} */
  const columns = [
    { key: 'email', label: t('accounts.columns.email'), render: ({ email }) => <strong>{email}</strong> },
    { key: 'role', label: t('accounts.columns.role'), render: ({ role }) => t(`accounts.roles.${role}`) },
    {
      key: 'expires',
      label: t('accounts.expires'),
      render: ({ state, expiresAt }) =>
        state === 'expired' ? (
          <span className="tag warn">{t('accounts.expired')}</span>
        ) : (
          <Time value={expiresAt} />
        ),
    },
    {
      key: 'by',
      label: t('accounts.invitedBy'),
      render: ({ createdBy }) => createdBy?.displayName ?? '–',
    },
    {
      key: 'acts',
      label: t('accounts.columns.acts'),
      hideLabel: true,
      className: 'acts',
      render: (invitation) => (
        <>
          {invitation.mine && (
            <button
              type="button"
              className="btn quiet dense"
              aria-label={`${t('accounts.newLink')} : ${invitation.email}`}
              onClick={() => newLink(invitation)}
            >
              {t('accounts.newLink')}
            </button>
          )}
          <button
            type="button"
            className="btn quiet dense danger"
            aria-label={`${t('accounts.revoke')} : ${invitation.email}`}
            onClick={() => setRevoking(invitation)}
          >
            {t('accounts.revoke')}
          </button>
        </>
      ),
    },
  ];
  return (
    <>
      <PlainTable
        caption={t('accounts.invitationsTable')}
        columns={columns}
        rows={invitations}
        keyOf={({ id }) => id}
      />
      {revoking && (
        <ConfirmDialog
          title={t('accounts.revokeTitle', { email: revoking.email })}
          text={t('accounts.revokeText')}
          confirm={t('accounts.revokeConfirm')}
          onConfirm={() => revoke(revoking)}
          onClose={() => setRevoking(null)}
        />
      )}
      {shown && (
        <Dialog open fullWidth maxWidth="sm" onClose={() => setShown(null)} aria-labelledby="link-title">
          <div className="dialog">
            <h2 id="link-title">{t('accounts.newLinkTitle', { email: shown.email })}</h2>
            <p>{t('accounts.newLinkText')}</p>
            <CopyField label={t('accounts.link')} value={shown.link} />
            <div className="dialog-acts">
              <button type="button" className="btn primary" onClick={() => setShown(null)}>
                {t('accounts.done')}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
