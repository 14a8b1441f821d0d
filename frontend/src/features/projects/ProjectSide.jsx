import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { ExternalIds } from '../../shared/record/ExternalIds.jsx';
import { FactPairs } from '../../shared/record/FactPairs.jsx';
import { PrivateNote } from '../../shared/record/PrivateNote.jsx';
import { usePeriod } from '../../shared/record/usePeriod.js';
import { Avatar } from '../../shared/ui/Avatar.jsx';
import { TimeIn } from '../../shared/ui/Time.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { WhoSees } from './WhoSees.jsx';

/** Beside the way of the project: who carries it, what is known, who sees what, one's own note. @param {{ project: any }} props */
export function ProjectSide({ project }) {
  const t = useTranslate();
  const { session } = useSession();
  const acting = session.organisation?.name;
  return (
    <>
      {project.confidential && <Holders project={project} />}
      <Known project={project} />
      {acting && project.internalDescription && (
        <PrivateNote title={t('projects.show.internal', { organisation: acting })}>
          {project.internalDescription}
        </PrivateNote>
      )}
      {acting && <ExternalIds ids={project.externalIds} />}
      <WhoSees project={project} acting={acting} />
    </>
  );
}

/** @param {{ project: any }} props */
function Holders({ project }) {
  const t = useTranslate();
  const { can } = useSession();
  /** @type {{ actor: { id: string, name: string, type: string }, role: string, from?: string | null, to?: string | null }[]} */
  const holders = project.holders ?? [];
  const writes = project.editable && !project.archivedAt && can('projects:write');
  const { labelOf } = useVocabularies();
  const periodOf = usePeriod();
  return (
    <section className="card" aria-labelledby="project-holders">
      <header>
        <h2 id="project-holders">{t('projects.show.holders')}</h2>
      </header>
      {holders.length === 0 ? (
        <div className="card-body">
          <p className="muted">{t('projects.show.noHolders')}</p>
          {writes && (
            <p className="mid">
              <Link to={`/projects/${project.id}`}>{t('projects.show.addHolder')}</Link>
            </p>
          )}
        </div>
      ) : (
        <ul className="lines">
          {holders.map(({ actor, role, from, to }) => (
            <li key={`${actor.id}-${role}-${from}`}>
              <Avatar name={actor.name} square={actor.type === 'organisation'} />
              <div className="grow">
                <Link className="record-link" to={`/actors/${actor.id}/show`}>
                  {actor.name}
                </Link>
                <p className="mid soft">
                  {[labelOf('holder-role', role), periodOf({ from, to })].filter(Boolean).join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** @param {{ project: any }} props */
function Known({ project }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const { territory, origin, became } = project;
  const who = [project.updatedBy?.name, project.updatedBy?.organisation?.name].filter(Boolean).join(', ');
  return (
    <section className="card" aria-labelledby="project-known">
      <header>
        <h2 id="project-known">{t('projects.show.about')}</h2>
      </header>
      <FactPairs
        facts={[
          [t('projects.show.lead'), project.lead?.name],
          [
            t('projects.show.territory'),
            territory && (
              <Link to={`/territories/${encodeURIComponent(territory.ref)}/show`}>{territory.name}</Link>
            ),
          ],
          [
            t('projects.show.themes'),
            (project.themes ?? []).map((/** @type {string} */ code) => labelOf('theme', code)).join(', '),
          ],
          [t('projects.show.legalForm'), labelOf('legal-form', project.legalForm)],
          [t('projects.show.origin'), origin && <Origin origin={origin} />],
          [t('projects.show.became'), became && <Link to={`/actors/${became.id}/show`}>{became.name}</Link>],
        ]}
      />
      <p className="card-body small muted">
        <TimeIn
          message={who === '' ? 'projects.show.updated' : 'projects.show.updatedBy'}
          value={project.updatedAt}
          params={{ who }}
        />
      </p>
    </section>
  );
}

/** @param {{ origin: { kind: string, id: string, name: string | null } }} props */
function Origin({ origin }) {
  const t = useTranslate();
  if (!origin.name) return <span className="muted">{t('projects.show.originHidden')}</span>;
  return <Link to={`/${origin.kind}/${origin.id}/show`}>{origin.name}</Link>;
}
