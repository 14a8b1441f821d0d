import PersonAdd from '@mui/icons-material/PersonAddAltOutlined';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ifMatch, json, request } from '../../api/client.js';
import { useAccess } from '../../shared/access.js';
import { PlainTable } from '../../shared/list/PlainTable.jsx';
import { Avatar } from '../../shared/ui/Avatar.jsx';
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { useOrganisation, useOrganisationId } from '../organisations/useOrganisation.js';
import { InviteDialog } from './InviteDialog.jsx';
import { ROLES } from './roles.js';

/** @typedef {{ account: { id: string, displayName: string, email: string, lastLoginAt: string | null }, role: string, since: string, version: number }} Membership */

/** Who belongs to an organisation, and what each may do. */
export function ColleaguesCard() {
  const t = useTranslate();
  const { session, can } = useAccess();
  const id = useOrganisationId();
  const { data: organisation } = useOrganisation(id);
  const [inviting, setInviting] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['organisations', id, 'memberships'],
    queryFn: ({ signal }) => json('GET', `/organisations/${id}/memberships`, { signal }),
  });
  /** @type {Membership[]} */
  const members = data?.items ?? [];
  const mayWrite = can('memberships:write');
  return (
    <section className="card table-card" aria-labelledby="colleagues">
      <header>
        <h2 id="colleagues">
          {t(session.organisation?.id === id ? 'accounts.colleagues' : 'accounts.people')}
        </h2>
        {mayWrite && (
          <button type="button" className="btn tonal dense" onClick={() => setInviting(true)}>
            <PersonAdd fontSize="small" aria-hidden="true" />
            {t(data && members.length === 0 ? 'accounts.inviteManager' : 'accounts.invite')}
          </button>
        )}
      </header>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && (
        <div className="card-body">
          <PageSkeleton rows={3} />
        </div>
      )}
      {members.length > 0 && (
        <Members
          members={members}
          organisation={{ id, name: organisation?.name ?? '' }}
          mayWrite={mayWrite}
        />
      )}
      {data && members.length < 2 && (
        <p className="soft card-pad">
          <strong>{t('accounts.noColleague')}</strong> {t('accounts.noColleagueText')}
        </p>
      )}
      {inviting && (
        <InviteDialog
          organisation={{ id, name: organisation?.name ?? '' }}
          initialRole={members.length === 0 ? 'manager' : 'adviser'}
          onClose={() => setInviting(false)}
        />
      )}
    </section>
  );
}

/** @param {{ members: Membership[], organisation: { id: string, name: string }, mayWrite: boolean }} props */
function Members({ members, organisation, mayWrite }) {
  const t = useTranslate();
  const client = useQueryClient();
  const { session } = useAccess();
  const { say, sayError } = useSay();
  const [leaving, setLeaving] = useState(/** @type {Membership | null} */ (null));
  const me = session.account.id;
  const pathOf = (/** @type {Membership} */ { account }) =>
    `/organisations/${organisation.id}/memberships/${account.id}`;
  const again = () => client.invalidateQueries({ queryKey: ['organisations'] });

  /** Another manager was faster: the list is read again, and she decides anew. */
  const refused = (/** @type {any} */ failure, /** @type {string} */ name) =>
    failure.status === 412 ? say('accounts.changedMeanwhile', { name }) : sayError(failure);

  const setRole = async (/** @type {Membership} */ member, /** @type {string} */ role, offerUndo = true) => {
    const name = member.account.displayName;
    try {
      const changed = await json('PUT', pathOf(member), { body: { role }, headers: ifMatch(member.version) });
      const undo = { label: 'shared.undo', run: () => setRole(changed, member.role, false) };
      say('accounts.roleChanged', { name, role: t(`accounts.roles.${role}`) }, offerUndo ? undo : undefined);
    } catch (failure) {
      refused(failure, name);
    }
    await again();
  };
  const remove = async (/** @type {Membership} */ member) => {
    try {
      await request('DELETE', pathOf(member), { headers: ifMatch(member.version) });
      say('accounts.removed', { name: member.account.displayName });
    } catch (failure) {
      refused(failure, member.account.displayName);
    }
    setLeaving(null);
    await again();
  };

  /** @type {import('../../shared/list/PlainTable.jsx').PlainColumn<Membership>[]} */
  const columns = [
    {
      key: 'name',
      label: t('accounts.columns.name'),
      render: ({ account }) => (
        <span className="row">
          <Avatar name={account.displayName} />
          <span>
            <strong>{account.displayName}</strong>
            {account.id === me && <span className="muted"> · {t('accounts.you')}</span>}
          </span>
        </span>
      ),
    },
    { key: 'email', label: t('accounts.columns.email'), render: ({ account }) => account.email },
    {
      key: 'role',
      label: t('accounts.columns.role'),
      render: (member) =>
        mayWrite ? (
          <select
            className="input"
            aria-label={t('accounts.roleOf', { name: member.account.displayName })}
            value={member.role}
            onChange={(event) => setRole(member, event.target.value)}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`accounts.roles.${role}`)}
              </option>
            ))}
          </select>
        ) : (
          t(`accounts.roles.${member.role}`)
        ),
    },
  ];
  // When a colleague was last here is told to those who manage alone.
  if (mayWrite) {
    columns.push(
      {
        key: 'lastLogin',
        label: t('accounts.columns.lastLogin'),
        render: ({ account }) =>
          account.lastLoginAt ? (
            <Time value={account.lastLoginAt} />
          ) : (
            <span className="muted">{t('accounts.never')}</span>
          ),
      },
      {
        key: 'acts',
        label: t('accounts.columns.acts'),
        hideLabel: true,
        className: 'acts',
        render: (member) =>
          member.account.id !== me && (
            <button
              type="button"
              className="btn quiet dense danger"
              aria-label={t('accounts.removeConfirm', { name: member.account.displayName })}
              onClick={() => setLeaving(member)}
            >
              {t('accounts.remove')}
            </button>
          ),
      },
    );
  }
  const name = leaving?.account.displayName ?? '';
  return (
    <>
      <PlainTable
        caption={t('accounts.colleaguesTable')}
        columns={columns}
        rows={members}
        keyOf={({ account }) => account.id}
      />
      {leaving && (
        <ConfirmDialog
          title={t('accounts.removeTitle', { name, organisation: organisation.name })}
          text={t('accounts.removeText', { name })}
          confirm={t('accounts.removeConfirm', { name })}
          onConfirm={() => remove(leaving)}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}
