import { useTranslate } from 'ra-core';
import { ProjectFigures } from './ProjectFigures.jsx';
import { ProjectHistory } from './ProjectHistory.jsx';

/** What the project is, how it went along, and its figures for those who may read them. @param {{ project: any }} props */
export function ProjectAbout({ project }) {
  const t = useTranslate();
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
      <ProjectHistory project={project} />
      {project.confidential && <ProjectFigures facts={project.facts ?? []} />}
    </>
  );
}
