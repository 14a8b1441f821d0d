import Close from '@mui/icons-material/CloseOutlined';
import { useListContext, useTranslate } from 'ra-core';

/** Takes the place of the table's head while rows are selected. @param {{ children: import('react').ReactNode }} props */
export function BulkBar({ children }) {
  const t = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <div
      className="bulk"
      role="toolbar"
      aria-label={t('shared.list.selected', { count: selectedIds.length })}
    >
      <strong role="status">{t('shared.list.selected', { count: selectedIds.length })}</strong>
      {children}
      <span className="grow" />
      <button
        type="button"
        className="icon-btn"
        aria-label={t('shared.list.unselect')}
        onClick={() => onUnselectItems()}
      >
        <Close aria-hidden="true" />
      </button>
    </div>
  );
}
