import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { useListContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { Stage } from './StageThread.jsx';

/** The list on a phone: title, then stage and territory; the whole row opens. */
export function ProjectPhoneRows() {
  const { data = [] } = useListContext();
  const { labelOf } = useVocabularies();
  return (
    <ul className="phone-rows project-rows">
      {data.map((project) => (
        <li key={project.id}>
          <Stage stage={project.stage} bare />
          <div>
            <Link className="record-link" to={`/projects/${project.id}/show`}>
              {project.title}
            </Link>
            <p className="mid soft ellipsis">
              {[
                labelOf('project-stage', project.stage),
                project.status !== 'active' && labelOf('project-status', project.status),
                project.territory?.name,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <ChevronRight aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
