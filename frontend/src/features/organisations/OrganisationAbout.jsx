import Edit from '@mui/icons-material/EditOutlined';
import { useRefresh, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { json } from '../../api/client.js';
import { useAccess } from '../../shared/access.js';
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { organisationPath } from './useOrganisation.js';

/** @param {{ organisation: import('./useOrganisation.js').Organisation }} props */
export function OrganisationAbout({ organisation }) {
  const t = useTranslate();
  const { session, can } = useAccess();
  const { id, name, shortName, description, website, actor, suspendedAt } = organisation;
  return (
    <section className="card" aria-labelledby="organisation-about">
      <header>
        <h2 id="organisation-about">{name}</h2>
        {can('organisations:write') && (
          <Link className="btn out dense" to={`${organisationPath(id, session.organisation?.id)}/edit`}>
            <Edit fontSize="small" aria-hidden="true" />
            {t('organisations.edit')}
          </Link>
        )}
      </header>
      <div className="card-body stack">
        {suspendedAt && <p className="banner warn">{t('organisations.suspendedSince')}</p>}
        {description ? (
          <p className="text">{description}</p>
        ) : (
          can('organisations:write') && <p className="soft">{t('organisations.noDescription')}</p>
        )}
        <dl className="pairs">
          <dt>{t('organisations.fields.shortName')}</dt>
          <dd>{shortName}</dd>
          {website && (
            <>
              <dt>{t('organisations.fields.website')}</dt>
              <dd>
                <a href={website} rel="noreferrer">
                  {website.replace(/^https?:\/\//, '')}
                </a>
              </dd>
            </>
          )}
          {actor && (
            <>
              <dt>{t('organisations.fields.actor')}</dt>
              <dd>
                <Link to={`/actors/${actor.id}/show`}>{actor.name}</Link>
              </dd>
            </>
          )}
        </dl>
        <p className="help">{t('organisations.who')}</p>
        {can('organisations:administer') && <Suspension organisation={organisation} />}
      </div>
    </section>
  );
}

/** @param {{ organisation: import('./useOrganisation.js').Organisation }} props */
function Suspension({ organisation: { id, name, suspendedAt } }) {
  const t = useTranslate();
  const refresh = useRefresh();
  const { say, sayError } = useSay();
  const [asking, setAsking] = useState(false);
  const change = async (/** @type {'POST' | 'DELETE'} */ method, /** @type {string} */ sentence) => {
    try {
      await json(method, `/organisations/${id}/suspension`);
      refresh();
      say(sentence, { name });
    } catch (failure) {
      sayError(failure);
    }
    setAsking(false);
  };
  if (suspendedAt) {
    return (
      <div>
        <button type="button" className="btn out" onClick={() => change('DELETE', 'organisations.resumed')}>
          {t('organisations.resume')}
        </button>
      </div>
    );
  }
  return (
    <div>
      <button type="button" className="btn out danger" onClick={() => setAsking(true)}>
        {t('organisations.suspend')}
      </button>
      {asking && (
        <ConfirmDialog
          title={t('organisations.suspendTitle', { name })}
          text={t('organisations.suspendText')}
          confirm={t('organisations.suspend')}
          onConfirm={() => change('POST', 'organisations.suspendedNow')}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
