import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { formatSiret } from '../../shared/format.js';
import { FactPairs } from '../../shared/record/FactPairs.jsx';
import { Time, TimeIn } from '../../shared/ui/Time.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { skillWords } from './actorForm.js';
import { ActorLinks } from './ActorLinks.jsx';

/** What everyone who sees the record reads. @param {{ actor: any }} props */
export function ActorAbout({ actor }) {
  const t = useTranslate();
  return (
    <>
      <section className="card" aria-labelledby="actor-description">
        <header>
          <h2 id="actor-description">{t('actors.show.description')}</h2>
        </header>
        <div className="card-body">
          {actor.publicDescription ? (
            <p className="text">{actor.publicDescription}</p>
          ) : (
            <p className="muted">{t('actors.show.noDescription')}</p>
          )}
        </div>
      </section>
      <section className="card" aria-labelledby="actor-about">
        <header>
          <h2 id="actor-about">{t('actors.show.about')}</h2>
        </header>
        <ActorFacts actor={actor} />
      </section>
      <ActorLinks links={actor.links ?? []} />
    </>
  );
}

/** @param {{ actor: any }} props */
function ActorFacts({ actor }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const words = (/** @type {string} */ list, /** @type {string[] | undefined} */ codes) =>
    (codes ?? []).map((code) => labelOf(list, code)).join(', ');
  const who = [actor.updatedBy?.name, actor.updatedBy?.organisation?.name].filter(Boolean).join(', ');
  const identifiers = [
    actor.siret && `SIRET ${formatSiret(actor.siret)}`,
    !actor.siret && actor.siren && `SIREN ${actor.siren}`,
    actor.rna && `RNA ${actor.rna}`,
  ].filter(Boolean);
  /** @type {[string, import('react').ReactNode][]} */
  const facts = [
    ['address', <Address key="address" address={actor.address} />],
    ['territories', (actor.territories ?? []).map((/** @type {any} */ { name }) => name).join(', ')],
    ['themes', words('theme', actor.themes)],
    ['skills', (actor.skills ?? []).map(skillWords).join(', ')],
    [
      'legalForm',
      [labelOf('legal-form', actor.legalForm), actor.esus && t('actors.show.esus')]
        .filter(Boolean)
        .join(' · '),
    ],
    ['parent', actor.parent && <Link to={`/actors/${actor.parent.id}/show`}>{actor.parent.name}</Link>],
    ['identifiers', identifiers.join(' · ')],
    ['consent', actor.type === 'person' && <Consent key="consent" actor={actor} />],
  ];
  return (
    <>
      <FactPairs facts={facts.map(([name, value]) => [t(`actors.show.${name}`), value])} />
      <p className="card-body small muted">
        {actor.memberOrganisation && `${t('actors.show.member')} · `}
        {actor.owner && `${t('actors.show.owner', { organisation: actor.owner.name })} · `}
        <TimeIn
          message={who === '' ? 'actors.show.updated' : 'actors.show.updatedBy'}
          value={actor.updatedAt}
          params={{ who }}
        />
        {' · '}
        {actor.lastVerifiedOn ? (
          <TimeIn message="actors.show.verified" value={actor.lastVerifiedOn} />
        ) : (
          t('actors.show.notVerified')
        )}
      </p>
    </>
  );
}

/** @param {{ address: any }} props */
function Address({ address }) {
  const t = useTranslate();
  const town = [address?.postcode, address?.city ?? address?.municipality?.name].filter(Boolean).join(' ');
  const lines = [address?.street, address?.complement, town].filter(Boolean);
  if (lines.length === 0) return <span className="muted">{t('shared.none')}</span>;
  return lines.map((line) => <div key={line}>{line}</div>);
}

/** @param {{ actor: any }} props */
function Consent({ actor }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const consent = actor.consent ?? {};
  const details = [labelOf('lawful-basis', consent.basis), consent.source].filter(Boolean).join(', ');
  return (
    <>
      {t(consent.networkSharing ? 'actors.show.consentNetwork' : 'actors.show.consentNoNetwork', {
        organisation: actor.owner?.name ?? '',
      })}
      {details !== '' && <div className="mid muted">{details}</div>}
      {consent.date && (
        <div className="mid muted">
          <Time value={consent.date} />
        </div>
      )}
    </>
  );
}
