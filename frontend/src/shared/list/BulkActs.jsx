import Archive from '@mui/icons-material/ArchiveOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import { useListContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useAccess } from '../access.js';
import { useSay } from '../ui/useSay.js';
import { BulkBar } from './BulkBar.jsx';
import { saveSelection } from './saveSelection.js';
import { useBulkWrites } from './useBulkWrites.js';

/** @typedef {{ count: number, onClose: () => void, onChange: (patch: Record<string, any>) => void }} BulkDialogProps */

/**
 * What can be done with several records at once: change a field, archive, export.
 * @param {{ resource: string, fileName: string, dialog: import('react').ComponentType<BulkDialogProps> }} props
 */
export function BulkActs({ resource, fileName, dialog: FieldDialog }) {
  const t = useTranslate();
  const { sayError } = useSay();
  const { can } = useAccess();
  const { filterValues, selectedIds } = useListContext();
  const { ids, archive, change } = useBulkWrites(resource);
  const [editing, setEditing] = useState(false);
  const save = () =>
    saveSelection(resource, selectedIds, { query: filterValues, name: fileName }).catch(sayError);
  return (
    <>
      <BulkBar>
        {can(`${resource}:write`) && ids.length > 0 && (
          <>
            <button type="button" className="btn dense" onClick={() => setEditing(true)}>
              <Edit fontSize="small" aria-hidden="true" />
              {t('shared.bulk.edit')}
            </button>
            <button type="button" className="btn dense" onClick={archive}>
              <Archive fontSize="small" aria-hidden="true" />
              {t('shared.bulk.archive')}
            </button>
          </>
        )}
        <button type="button" className="btn dense" onClick={save}>
          <FileDownload fontSize="small" aria-hidden="true" />
          {t('shared.list.export')}
        </button>
      </BulkBar>
      {editing && (
        <FieldDialog
          count={ids.length}
          onClose={() => setEditing(false)}
          onChange={(patch) => {
            setEditing(false);
            change(patch);
          }}
        />
      )}
    </>
  );
}
