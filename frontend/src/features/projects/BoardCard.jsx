import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { useSession } from '../session/SessionContext.jsx';
import { MoveMenu } from './MoveMenu.jsx';
import { useSince } from './projectWords.js';
import { StatusTag } from './StatusTag.jsx';
import { holderNames } from './useProjectColumns.jsx';

/** @param {{ project: any, arrived: boolean, onDrag: (project: any) => void, onAsk: import('./BoardColumn.jsx').Ask }} props */
export function BoardCard({ project, arrived, onDrag, onAsk }) {
  const t = useTranslate();
  const { can } = useSession();
  const since = useSince();
  const movable = project.editable && !project.archivedAt && can('projects:write');
  const holders = holderNames(project).join(', ');
  const card = useRef(/** @type {HTMLLIElement | null} */ (null));
  useEffect(() => {
    if (!arrived) return;
    card.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    card.current?.querySelector('button')?.focus();
  }, [arrived]);
  return (
    <li
      ref={card}
      className="board-card"
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', project.title);
        onDrag(project);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <div className="board-card-head">
        <Link className="record-link" to={`/projects/${project.id}/show`} draggable={false}>
          {project.title}
        </Link>
        {movable && <MoveMenu project={project} onAsk={onAsk} />}
      </div>
      {project.territory && <p className="small soft ellipsis">{project.territory.name}</p>}
      <p className="small soft ellipsis">{holders || project.lead?.name}</p>
      <p className="row wrap small muted">
        <span title={t('projects.board.sinceTitle')}>{since(project.changedOn)}</span>
        {project.status !== 'active' && <StatusTag status={project.status} />}
      </p>
    </li>
  );
}
