import MarkEmailRead from '@mui/icons-material/MarkEmailReadOutlined';
import Dialog from '@mui/material/Dialog';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { json } from '../../api/client.js';
import { useAccess } from '../../shared/access.js';
import { PlainTable } from '../../shared/list/PlainTable.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { Segmented } from '../../shared/ui/Segmented.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';

/** @typedef {{ id: string, purpose: string, recipient: string, subject: string, body?: string | null, createdAt: string, sentAt: string | null, attempts: number, lastError: string | null }} Message */

/** Messages non envoyés, for administrators acting for the instance. */
export default function MailPage() {
  const t = useTranslate();
  const { can } = useAccess();
  usePageTitle(t('mail.title'));
  if (!can('mail-messages:read')) return <RefusedPage />;
  return <Box />;
}

function Box() {
  const t = useTranslate();
  const [state, setState] = useState(/** @type {'unsent' | 'sent'} */ ('unsent'));
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['mail-messages', state],
    initialPageParam: /** @type {string | undefined} */ (undefined),
    queryFn: ({ pageParam, signal }) =>
      json('GET', '/mail-messages', { query: { state, cursor: pageParam }, signal }),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  /** @type {Message[]} */
  const messages = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <p className="soft text">{t('mail.intro')}</p>
      <div className="filters">
        <Segmented
          name="mail-state"
          legend={t('mail.state')}
          hideLegend
          value={state}
          options={
            /** @type {const} */ (['unsent', 'sent']).map((value) => ({ value, label: t(`mail.${value}`) }))
          }
          onChange={setState}
        />
      </div>
      <section className="card table-card" aria-label={t('mail.title')}>
        {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
        {isPending && (
          <div className="card-pad">
            <PageSkeleton rows={4} />
          </div>
        )}
        {data && messages.length === 0 && (
          <EmptyState
            icon={MarkEmailRead}
            title={t(state === 'unsent' ? 'mail.empty' : 'mail.emptySent')}
            text={state === 'unsent' ? t('mail.emptyText') : undefined}
          >
            <Link className="btn out" to="/settings/account">
              {t('mail.backHome')}
            </Link>
          </EmptyState>
        )}
        {messages.length > 0 && <Messages messages={messages} state={state} />}
        {hasNextPage && (
          <div className="pager">
            <button type="button" className="link-btn" onClick={() => fetchNextPage()}>
              {t('shared.older')}
            </button>
          </div>
        )}
      </section>
    </>
  );
}

/** @param {{ messages: Message[], state: 'unsent' | 'sent' }} props */
function Messages({ messages, state }) {
  const t = useTranslate();
  const client = useQueryClient();
  const { say, sayError } = useSay();
  const [opening, setOpening] = useState(/** @type {Message | null} */ (null));
  const retry = async (/** @type {Message} */ { id, recipient }) => {
    try {
      await json('POST', `/mail-messages/${id}/retry`);
      say('mail.retried', { recipient });
    } catch (failure) {
      sayError(failure);
    }
    await client.invalidateQueries({ queryKey: ['mail-messages'] });
  };
  const waiting = state === 'unsent';
  /** @type {import('../../shared/list/PlainTable.jsx').PlainColumn<Message>[]} */
  const columns = [
    { key: 'subject', label: t('mail.columns.subject'), render: ({ subject }) => <strong>{subject}</strong> },
    { key: 'recipient', label: t('mail.columns.recipient'), render: ({ recipient }) => recipient },
    {
      key: 'created',
      label: t('mail.columns.created'),
      className: 'nowrap',
      render: ({ createdAt }) => <Time value={createdAt} hour />,
    },
    waiting
      ? {
          key: 'why',
          label: t('mail.columns.why'),
          render: ({ lastError }) => lastError ?? <span className="muted">{t('mail.noServer')}</span>,
        }
      : {
          key: 'sentAt',
          label: t('mail.columns.sentAt'),
          className: 'nowrap',
          render: ({ sentAt }) => sentAt && <Time value={sentAt} hour />,
        },
    {
      key: 'acts',
      label: t('mail.columns.acts'),
      hideLabel: true,
      className: 'acts',
      render: (message) =>
        waiting && (
          <>
            <button
              type="button"
              className="btn quiet dense"
              aria-label={t('mail.openOf', { recipient: message.recipient })}
              onClick={() => setOpening(message)}
            >
              {t('mail.open')}
            </button>
            <button
              type="button"
              className="btn quiet dense"
              aria-label={t('mail.retryOf', { recipient: message.recipient })}
              onClick={() => retry(message)}
            >
              {t('mail.retry')}
            </button>
          </>
        ),
    },
  ];
  return (
    <>
      <PlainTable caption={t('mail.table')} columns={columns} rows={messages} keyOf={({ id }) => id} />
      {opening && <MessageDialog message={opening} onClose={() => setOpening(null)} />}
    </>
  );
}

/** Says that the reading is journalled before it happens. @param {{ message: Message, onClose: () => void }} props */
function MessageDialog({ message, onClose }) {
  const t = useTranslate();
  const { sayError } = useSay();
  const [read, setRead] = useState(/** @type {Message | null} */ (null));
  const open = () =>
    json('GET', `/mail-messages/${message.id}`)
      .then(setRead)
      .catch((failure) => {
        sayError(failure);
        onClose();
      });
  const { recipient } = message;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="message-title">
      <div className="dialog">
        <h2 id="message-title">{read ? read.subject : t('mail.openTitle', { recipient })}</h2>
        {read ? (
          <>
            <p className="help">{t('mail.read')}</p>
            <p className="text message-body">{read.body ?? t('mail.erased')}</p>
          </>
        ) : (
          <p>{t('mail.openText')}</p>
        )}
        <div className="dialog-acts">
          <button type="button" className="btn" onClick={onClose}>
            {t(read ? 'mail.close' : 'shared.cancel')}
          </button>
          {!read && (
            <button type="button" className="btn primary" onClick={open}>
              {t('mail.openConfirm')}
            </button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
