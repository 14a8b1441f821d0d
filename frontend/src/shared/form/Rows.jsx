import Add from '@mui/icons-material/AddOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import { useFieldArray } from 'react-hook-form';

/**
 * Rows that can be added and removed.
 * @param {{ name: string, blank: Record<string, any>, add: string, remove: string, max?: number, children: (path: string) => import('react').ReactNode }} props
 */
export function Rows({ name, blank, add, remove, max = 100, children }) {
  const { fields, append, remove: drop } = useFieldArray({ name });
  return (
    <>
      {fields.length > 0 && (
        <ul className="repeat">
          {fields.map((field, index) => (
            <li key={field.id}>
              {children(`${name}.${index}`)}
              <div>
                <button type="button" className="btn quiet dense" onClick={() => drop(index)}>
                  <Delete fontSize="small" aria-hidden="true" />
                  {remove}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {fields.length < max && (
        <div>
          <button type="button" className="btn out dense" onClick={() => append(blank)}>
            <Add fontSize="small" aria-hidden="true" />
            {add}
          </button>
        </div>
      )}
    </>
  );
}
