import { useTranslate } from 'ra-core';
import { useAccess } from '../access.js';
import { TimeIn } from '../ui/Time.jsx';
import { useArchiving } from './useArchiving.js';

/** Says that a record was put away, with the way back for those who may. @param {{ resource: string, record: any, name: string }} props */
export function ArchivedBanner({ resource, record, name }) {
  const t = useTranslate();
  const { can } = useAccess();
  const { restore } = useArchiving(resource, record, name);
  if (!record.archivedAt) return null;
  return (
    <div className="banner warn" role="status" style={{ marginTop: 16 }}>
      <span className="grow">
        <TimeIn message="shared.archive.banner" value={record.archivedAt} />
      </span>
      {can(`${resource}:write`) && record.editable && (
        <button type="button" className="link-btn" onClick={restore}>
          {t('shared.archive.restore')}
        </button>
      )}
    </div>
  );
}
