import '../styles/plainTable.css';

/**
 * @template T
 * @typedef {{ key: string, label: string, render: (row: T) => import('react').ReactNode, className?: string, hideLabel?: boolean }} PlainColumn
 * `label` is already in the user's language; `hideLabel` for a column of acts
 */

/**
 * A short list without sorting or selection. On a phone each row becomes a block whose cells say
 * their column.
 * @template T
 * @param {{ caption: string, columns: PlainColumn<T>[], rows: T[], keyOf: (row: T) => string }} props
 */
export function PlainTable({ caption, columns, rows, keyOf }) {
  return (
    <div className="table-scroll">
      <table className="table plain-table">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, className, hideLabel }) => (
              <th key={key} scope="col" className={className}>
                {hideLabel ? <span className="sr">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, label, render, className, hideLabel }) => (
                <td key={key} className={className} data-label={hideLabel ? undefined : label}>
                  {render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
