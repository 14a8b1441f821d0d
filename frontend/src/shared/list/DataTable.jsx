import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined';
import { useListContext, useTranslate } from 'ra-core';

/**
 * @typedef {{
 *   source: string,
 *   label: string,
 *   render: (record: any) => import('react').ReactNode,
 *   sortable?: boolean,
 *   className?: string,
 *   always?: boolean,
 * }} Column `label` is a message key; `always` keeps it out of the columns menu
 */

/**
 * The rows of a list: a real link in each, a box to select it where there is something to do with
 * a selection, the head sorts.
 * @param {{ columns: Column[], nameOf: (record: any) => string, activeId?: string, caption: string, selectable?: boolean }} props
 */
export function DataTable({ columns, nameOf, activeId, caption, selectable = true }) {
  const t = useTranslate();
  const { data = [], selectedIds, onToggleItem, onSelect } = useListContext();
  const allSelected = data.length > 0 && data.every(({ id }) => selectedIds.includes(id));
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {selectable && (
              <th className="narrow">
                <input
                  type="checkbox"
                  className="check"
                  aria-label={t('shared.list.selectAll')}
                  checked={allSelected}
                  onChange={() => onSelect(allSelected ? [] : data.map(({ id }) => id))}
                />
              </th>
            )}
            {columns.map((column) => (
              <HeadCell key={column.source} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((record) => {
            const selected = selectedIds.includes(record.id);
            return (
              <tr
                key={record.id}
                data-row={record.id}
                aria-selected={selectable ? selected : undefined}
                className={record.id === activeId ? 'is-active' : undefined}
              >
                {selectable && (
                  <td className="narrow">
                    <input
                      type="checkbox"
                      className="check"
                      aria-label={t('shared.list.selectRow', { name: nameOf(record) })}
                      checked={selected}
                      onChange={() => onToggleItem(record.id)}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.source} className={column.className}>
                    {column.render(record)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** @param {{ column: Column }} props */
function HeadCell({ column }) {
  const t = useTranslate();
  const { sort, setSort } = useListContext();
  if (!column.sortable) {
    return (
      <th scope="col" className={column.className}>
        {t(column.label)}
      </th>
    );
  }
  const current = sort.field === column.source;
  const descending = current && sort.order === 'DESC';
  const Arrow = descending ? ArrowDownward : ArrowUpward;
  return (
    <th
      scope="col"
      className={column.className}
      aria-sort={current ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="sort-btn"
        onClick={() => setSort({ field: column.source, order: current && !descending ? 'DESC' : 'ASC' })}
      >
        {t(column.label)}
        {current && <Arrow fontSize="small" aria-hidden="true" />}
      </button>
    </th>
  );
}
