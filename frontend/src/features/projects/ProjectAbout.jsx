import { useTranslate } from 'ra-core';
import { Additions } from '../../shared/record/Additions.jsx';
import { useSession } from '../session/SessionContext.jsx';
import { ProjectFigures } from './ProjectFigures.jsx';
import { ProjectHistory } from './ProjectHistory.jsx';

/** What the project is, how it went along, and its figures for those who may read them. @param {{ project: any }} props */
export function ProjectAbout({ project }) {
  const t = useTranslate();
  const { can } = useSession();
  return (
    <>
      <section className="card" aria-labelledby="project-summary">
        <header>
          <h2 id="project-summary">{t('projects.show.summary')}</h2>
        </header>
        <div className="card-body">
          {project.summary ? (
            <p className="text">{project.summary}</p>
          ) : (
            <p className="muted">{t('projects.show.noSummary')}</p>
          )}
        </div>
      </section>
      {/* The timeline tells the changes of stage too. */}
      {!can('timeline:read') && <ProjectHistory project={project} />}
      <Additions place="projects.main" record={project} />
      {project.confidential && <ProjectFigures facts={project.facts ?? []} />}
    </>
  );
}
