/**
 * A choice between two to four words, shown side by side.
 * @template {string} T
 * @param {{ name: string, legend: string, value: T, options: { value: T, label: string }[], onChange: (value: T) => void, hideLegend?: boolean }} props
 */
export function Segmented({ name, legend, value, options, onChange, hideLegend = false }) {
  return (
    <fieldset>
      <legend className={hideLegend ? 'sr' : undefined}>{legend}</legend>
      <div className="segmented">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
