import Dialog from '@mui/material/Dialog';
import { useQuery } from '@tanstack/react-query';
import { useRefresh, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ifMatch, json } from '../../api/client.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { useSay } from '../../shared/ui/useSay.js';

/** Which member organisation an actor is, for coordinators: it decides who may edit the record. @param {{ actor: any }} props */
export function MemberOrganisation({ actor }) {
  const t = useTranslate();
  const [choosing, setChoosing] = useState(false);
  const member = actor.memberOrganisation;
  return (
    <section className="card" aria-labelledby="actor-member">
      <header>
        <h2 id="actor-member">{t('actors.member.title')}</h2>
      </header>
      <div className="card-body stack">
        <p className={member ? undefined : 'soft'}>
          {member ? t('actors.member.is', { organisation: member.name }) : t('actors.member.none')}
        </p>
        <div>
          <button type="button" className="btn out dense" onClick={() => setChoosing(true)}>
            {t(member ? 'actors.member.change' : 'actors.member.choose')}
          </button>
        </div>
      </div>
      {choosing && <Choice actor={actor} onClose={() => setChoosing(false)} />}
    </section>
  );
}

/** An instance has fifty member organisations at most: one list holds them all. */
const ALL = { limit: 200, sort: 'name' };

/** @param {{ actor: any, onClose: () => void }} props */
function Choice({ actor, onClose }) {
  const t = useTranslate();
  const refresh = useRefresh();
  const { say } = useSay();
  const [chosen, setChosen] = useState(actor.memberOrganisation?.id ?? '');
  const [fault, setFault] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['organisations', 'choices'],
    queryFn: ({ signal }) => json('GET', '/organisations', { query: ALL, signal }),
  });
  /** @type {{ id: string, name: string }[]} */
  const organisations = data?.items ?? [];

  const save = async () => {
    try {
      await json('PUT', `/actors/${actor.id}/member-organisation`, {
        body: { organisationId: chosen === '' ? null : chosen },
        headers: ifMatch(actor.version),
      });
      say('actors.member.saved', { name: actor.name });
      onClose();
    } catch (failure) {
      const { status, problem } = /** @type {any} */ (failure);
      const own = { 0: 'shared.error.offline', 409: 'actors.member.taken' }[/** @type {0 | 409} */ (status)];
      setFault(own ? t(own) : (problem?.detail ?? t('shared.error.unknown')));
    }
    refresh(); // after a refusal too: the version that was read may be an old one
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="member-title">
      <div className="dialog">
        <h2 id="member-title">{t('actors.member.dialog', { name: actor.name })}</h2>
        {fault !== '' && (
          <p className="banner danger" role="alert">
            {fault}
          </p>
        )}
        {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
        {data && (
          <div className="field">
            <label className="field-label" htmlFor="member">
              {t('actors.member.title')}
            </label>
            <select
              id="member"
              className="input"
              aria-describedby="member-help"
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">{t('actors.member.nobody')}</option>
              {organisations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <p className="help" id="member-help">
              {t('actors.member.help')}
            </p>
          </div>
        )}
        <div className="dialog-acts">
          <button type="button" className="btn" onClick={onClose}>
            {t('shared.cancel')}
          </button>
          <button type="button" className="btn primary" disabled={data === undefined} onClick={save}>
            {t('actors.member.save')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
