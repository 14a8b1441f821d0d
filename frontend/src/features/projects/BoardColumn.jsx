import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { BoardCard } from './BoardCard.jsx';
import { Stage } from './StageThread.jsx';
import { useStageProjects } from './useBoard.js';

/** @typedef {(project: any, asked: import('./ChangeDialog.jsx').Asked) => void} Ask */

/**
 * One stage with its projects; without any it is narrow, yet takes a card that is dropped.
 * @param {{ stage: string, count: number, filter: Record<string, any>, dragged: any, moved: any, onDrag: (project: any) => void, onAsk: Ask }} props
 */
export function BoardColumn({ stage, count, filter, dragged, moved, onDrag, onAsk }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const [over, setOver] = useState(false);
  const { projects, error, refetch, isPending, showMore } = useStageProjects(stage, filter, count > 0);
  const welcome = dragged !== null && dragged.stage !== stage;
  const name = labelOf('project-stage', stage);
  const classes = ['board-column', count === 0 && 'is-empty', over && welcome && 'is-over'];
  return (
    <section
      className={classes.filter(Boolean).join(' ')}
      aria-label={t('projects.board.column', { stage: name, count })}
      onDragOver={(event) => {
        if (!welcome) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (welcome) onAsk(dragged, { what: 'stage', to: stage });
      }}
    >
      <h2>
        <Stage stage={stage} bare />
        <span className="board-name">{name}</span>
        <span className="count" aria-hidden="true">
          {count}
        </span>
      </h2>
      {error && <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />}
      {isPending && <PageSkeleton rows={3} />}
      {count > 0 && (
        <ul>
          {projects.map((project) => (
            <BoardCard
              key={project.id}
              project={project}
              arrived={moved?.id === project.id && moved.version === project.version}
              onDrag={onDrag}
              onAsk={onAsk}
            />
          ))}
        </ul>
      )}
      {count > projects.length && projects.length > 0 && (
        <button type="button" className="link-btn" onClick={showMore}>
          {t('projects.board.more', { count: count - projects.length })}
        </button>
      )}
    </section>
  );
}
