import Business from '@mui/icons-material/BusinessOutlined';
import Language from '@mui/icons-material/LanguageOutlined';
import Mail from '@mui/icons-material/MailOutlined';
import MarkunreadMailbox from '@mui/icons-material/MarkunreadMailboxOutlined';
import Phone from '@mui/icons-material/PhoneOutlined';
import { useTranslate } from 'ra-core';
import { ExternalIds } from '../../shared/record/ExternalIds.jsx';
import { PrivateNote } from '../../shared/record/PrivateNote.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { contactAddress } from './contactAddress.js';

const ICONS = /** @type {Record<string, typeof Mail>} */ ({
  'e-mail': Mail,
  phone: Phone,
  website: Language,
  postal: MarkunreadMailbox,
});

/**
 * What the reader's organisation alone knows of an actor: contacts, references, note.
 * @param {{ actor: any, acting: string }} props
 */
export function ActorOwnPart({ actor, acting }) {
  const t = useTranslate();
  return (
    <>
      <section className="card" aria-labelledby="actor-contacts">
        <header>
          <h2 id="actor-contacts">{t('actors.show.contact')}</h2>
        </header>
        <div className="card-body stack">
          <p className="row small soft">
            <Business fontSize="small" aria-hidden="true" />
            {t('actors.show.contactOwn', { organisation: acting })}
          </p>
          <Contacts points={actor.contactPoints ?? []} />
        </div>
      </section>
      {actor.internalDescription && (
        <PrivateNote title={t('actors.show.internal', { organisation: acting })}>
          {actor.internalDescription}
        </PrivateNote>
      )}
      <ExternalIds ids={actor.externalIds} />
    </>
  );
}

/** @param {{ points: { kind: string, value: string, label?: string | null }[] }} props */
function Contacts({ points }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  if (points.length === 0) return <p className="muted">{t('actors.show.noContact')}</p>;
  return (
    <ul className="stack" style={{ gap: 10 }}>
      {points.map(({ kind, value, label }) => {
        const Icon = ICONS[kind] ?? Mail;
        const address = contactAddress(kind, value);
        return (
          <li key={`${kind}-${value}`} className="row" style={{ alignItems: 'flex-start' }}>
            <Icon titleAccess={labelOf('contact-point', kind)} />
            <span className="grow">
              {address === null ? value : <a href={address}>{value}</a>}
              {label && <span className="mid muted"> · {label}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
