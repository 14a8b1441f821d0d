import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { BoardColumn } from './BoardColumn.jsx';
import { ChangeDialog } from './ChangeDialog.jsx';
import { NoProject } from './NoProject.jsx';
import { STAGES } from './progress.js';
import { useStageCounts } from './useBoard.js';

/** The seven stages side by side. Dragging a card and its menu lead to the same dialog. @param {{ filter: Record<string, any> }} props */
export function Board({ filter }) {
  const t = useTranslate();
  const { counts, error, refetch } = useStageCounts(filter);
  const [dragged, setDragged] = useState(/** @type {any} */ (null));
  const [change, setChange] = useState(
    /** @type {{ project: any, asked: import('./ChangeDialog.jsx').Asked } | null} */ (null),
  );
  // The card went elsewhere: whoever moved it goes along.
  const [moved, setMoved] = useState(/** @type {any} */ (null));
  if (error) return <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />;
  if (counts === undefined) return <PageSkeleton rows={8} />;
  if (counts.every((count) => count === 0)) {
    return (
      <section className="card">
        {Object.keys(filter).length === 0 ? (
          <NoProject />
        ) : (
          <EmptyState title={t('projects.emptyFiltered')} text={t('projects.board.emptyText')} />
        )}
      </section>
    );
  }
  return (
    <>
      <div className="board" role="group" aria-label={t('projects.board.label')}>
        {STAGES.map((stage, index) => (
          <BoardColumn
            key={stage}
            stage={stage}
            count={counts[index]}
            filter={filter}
            dragged={dragged}
            moved={moved}
            onDrag={setDragged}
            onAsk={(project, asked) => setChange({ project, asked })}
          />
        ))}
      </div>
      {change && (
        <ChangeDialog
          project={change.project}
          asked={change.asked}
          onClose={() => setChange(null)}
          onSaved={setMoved}
        />
      )}
    </>
  );
}
