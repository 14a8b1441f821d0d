import Archive from '@mui/icons-material/ArchiveOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import { useDataProvider, useListContext, useRefresh, useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { json } from '../../api/client.js';
import { BulkBar } from '../../shared/list/BulkBar.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { BulkFieldDialog } from './BulkFieldDialog.jsx';
import { saveSelection } from './saveSelection.js';

/** What can be done with several actors at once. */
export function ActorBulk() {
  const t = useTranslate();
  const refresh = useRefresh();
  const dataProvider = useDataProvider();
  const { say, sayError } = useSay();
  const { can } = useSession();
  const { data = [], filterValues, selectedIds, onUnselectItems } = useListContext();
  const [editing, setEditing] = useState(false);

  // Other filters are another list: what was chosen in the one before would be acted on unseen.
  const filter = JSON.stringify(filterValues);
  const seen = useRef(filter);
  useEffect(() => {
    if (seen.current === filter) return;
    seen.current = filter;
    onUnselectItems();
  }, [filter, onUnselectItems]);

  const chosen = data.filter(({ id }) => selectedIds.includes(id));
  const editable = chosen.filter((actor) => actor.editable !== false && !actor.archivedAt);
  const versions = Object.fromEntries(editable.map(({ id, version }) => [id, version]));
  const ids = editable.map(({ id }) => id);

  const archive = async () => {
    try {
      await dataProvider.deleteMany('actors', { ids, meta: { versions } });
      onUnselectItems();
      refresh();
      const restore = async () => {
        for (const id of ids) await json('POST', `/actors/${id}/restore`, { body: {} });
        refresh();
      };
      say('actors.bulk.archived', { count: ids.length }, { label: 'shared.undo', run: restore });
    } catch (failure) {
      refresh();
      sayError(failure);
    }
  };
  const change = async (/** @type {Record<string, any>} */ patch) => {
    setEditing(false);
    try {
      await dataProvider.updateMany('actors', { ids, data: patch, meta: { versions } });
      onUnselectItems();
      refresh();
      say('actors.bulk.edited', { count: ids.length });
    } catch (failure) {
      sayError(failure);
    }
  };
  return (
    <>
      <BulkBar>
        {can('actors:write') && ids.length > 0 && (
          <>
            <button type="button" className="btn dense" onClick={() => setEditing(true)}>
              <Edit fontSize="small" aria-hidden="true" />
              {t('actors.bulk.edit')}
            </button>
            <button type="button" className="btn dense" onClick={archive}>
              <Archive fontSize="small" aria-hidden="true" />
              {t('actors.bulk.archive')}
            </button>
          </>
        )}
        <button
          type="button"
          className="btn dense"
          onClick={() =>
            saveSelection(selectedIds, { query: filterValues, name: t('actors.exportName') }).catch(sayError)
          }
        >
          <FileDownload fontSize="small" aria-hidden="true" />
          {t('actors.bulk.export')}
        </button>
      </BulkBar>
      {editing && <BulkFieldDialog count={ids.length} onClose={() => setEditing(false)} onChange={change} />}
    </>
  );
}
