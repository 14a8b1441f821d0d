import Archive from '@mui/icons-material/ArchiveOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Place from '@mui/icons-material/PlaceOutlined';
import { useGetOne, useTranslate } from 'ra-core';
import { Fragment } from 'react';
import { Link, useParams } from 'react-router-dom';
import { Additions } from '../../shared/record/Additions.jsx';
import { ArchivedBanner } from '../../shared/record/ArchivedBanner.jsx';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { useArchiving } from '../../shared/record/useArchiving.js';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { VisibilityTag } from '../../shared/ui/VisibilityTag.jsx';
import { useIsPhone } from '../../shared/useMediaQuery.js';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { ActorAbout } from './ActorAbout.jsx';
import { ActorOwnPart } from './ActorOwnPart.jsx';
import { ActorState } from './ActorState.jsx';
import { MemberOrganisation } from './MemberOrganisation.jsx';

export default function ActorShow() {
  const { id } = useParams();
  const { data: actor, error, isPending, refetch } = useGetOne('actors', { id: /** @type {string} */ (id) });
  usePageTitle(actor?.name);
  if (error) return <ErrorState error={error} sentence="shared.error.record" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  return <ActorPage actor={actor} />;
}

/** @param {{ actor: any }} props */
function ActorPage({ actor }) {
  const t = useTranslate();
  const isPhone = useIsPhone();
  const { labelOf } = useVocabularies();
  const { session, can } = useSession();
  const acting = session.organisation?.name ?? actor.owner?.name ?? '';
  const curates = can('actors:curate') && actor.type === 'organisation';
  const commune = actor.address?.municipality?.name ?? actor.address?.city;
  const roles = (actor.roles ?? []).map((/** @type {string} */ code) => labelOf('actor-role', code));
  // The instance has no contacts and no notes of its own.
  const ownPart = session.organisation && <ActorOwnPart actor={actor} acting={acting} />;
  return (
    <>
      <RecordHeader
        trail={[{ to: '/actors', label: t('actors.title') }]}
        here={commune}
        title={actor.name}
        facts={[
          roles.length > 0 && (
            <span key="roles" className="strong">
              {roles.join(', ')}
            </span>
          ),
          commune && (
            <Fragment key="commune">
              <Place fontSize="small" aria-hidden="true" />
              {commune}
            </Fragment>
          ),
          <ActorState key="state" state={actor.state} />,
          <VisibilityTag key="visibility" visibility={actor.visibility} organisation={acting} long />,
        ]}
      >
        <ActorActs actor={actor} />
      </RecordHeader>
      <ArchivedBanner resource="actors" record={actor} name={actor.name} />
      <div className="columns">
        {/* With a phone in the hand one wants to call: contacts come first. */}
        {isPhone && ownPart && <div className="stack">{ownPart}</div>}
        <div className="stack">
          <ActorAbout actor={actor} />
          <Additions place="actors.main" record={actor} />
        </div>
        <div className="stack">
          {!isPhone && ownPart}
          {curates && <MemberOrganisation actor={actor} />}
        </div>
      </div>
    </>
  );
}

/** @param {{ actor: any }} props */
function ActorActs({ actor }) {
  const t = useTranslate();
  const { can } = useSession();
  const { archive } = useArchiving('actors', actor, actor.name);
  const editors = (actor.editors ?? []).map((/** @type {any} */ { name }) => name).join(', ');
  if (!can('actors:write') || actor.archivedAt) return null;

  return (
    <>
      {!actor.editable && editors !== '' && (
        <span className="mid muted">{t('shared.notEditable', { names: editors })}</span>
      )}
      <Link className="btn out" to={`/actors/${actor.id}`}>
        <Edit fontSize="small" aria-hidden="true" />
        {t(actor.editable ? 'actors.edit' : 'actors.editOwn')}
      </Link>
      {actor.editable && (
        <button type="button" className="btn" onClick={archive}>
          <Archive fontSize="small" aria-hidden="true" />
          {t('actors.archive')}
        </button>
      )}
    </>
  );
}
