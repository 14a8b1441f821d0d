import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { FirstOf } from '../../shared/ui/FirstOf.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { VisibilityTag } from '../../shared/ui/VisibilityTag.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { Stage } from './StageThread.jsx';
import { StatusTag } from './StatusTag.jsx';

export const INITIAL_COLUMNS = ['stage', 'status', 'territory', 'holders', 'lead', 'changedOn'];

const NOTHING = <span className="muted">–</span>;

/** Who carries a project, as far as the reader may know. @param {any} project @returns {string[]} */
export const holderNames = ({ holders = [] }) =>
  holders
    .filter((/** @type {any} */ { to, role }) => !to && role !== 'contact')
    .map((/** @type {any} */ { actor }) => actor.name);

/** @returns {import('../../shared/list/DataTable.jsx').Column[]} */
export function useProjectColumns() {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  return useMemo(() => {
    const label = (/** @type {string} */ source) => `projects.columns.${source}`;
    const day = (/** @type {string} */ source) => ({
      source,
      label: label(source),
      sortable: true,
      className: 'nowrap',
      render: (/** @type {any} */ project) => <Time value={project[source]} />,
    });
    return [
      {
        source: 'title',
        label: label('title'),
        always: true,
        sortable: true,
        className: 'main',
        render: (project) => (
          <span className="row">
            <Link className="record-link" to={`/projects/${project.id}/show`} title={project.title}>
              {project.title}
            </Link>
            {project.archivedAt && <span className="tag">{t('projects.archived')}</span>}
          </span>
        ),
      },
      {
        source: 'stage',
        label: label('stage'),
        sortable: true,
        render: (project) => <Stage stage={project.stage} />,
      },
      {
        source: 'status',
        label: label('status'),
        render: (project) => <StatusTag status={project.status} />,
      },
      {
        source: 'territory',
        label: label('territory'),
        className: 'cut short',
        render: (project) => project.territory?.name ?? NOTHING,
      },
      {
        source: 'holders',
        label: label('holders'),
        className: 'cut short',
        render: (project) => <FirstOf words={holderNames(project)} />,
      },
      {
        source: 'lead',
        label: label('lead'),
        className: 'cut short',
        render: (project) => project.lead?.name,
      },
      {
        source: 'themes',
        label: label('themes'),
        render: (project) => (
          <FirstOf
            words={(project.themes ?? []).map((/** @type {string} */ code) => labelOf('theme', code))}
          />
        ),
      },
      {
        source: 'legalForm',
        label: label('legalForm'),
        className: 'cut',
        render: (project) => labelOf('legal-form', project.legalForm) || NOTHING,
      },
      {
        source: 'visibility',
        label: label('visibility'),
        render: (project) => <VisibilityTag visibility={project.visibility} />,
      },
      day('changedOn'),
      day('updatedAt'),
      day('createdAt'),
    ];
  }, [t, labelOf]);
}
