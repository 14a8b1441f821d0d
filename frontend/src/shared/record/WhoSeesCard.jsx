import './record.css';

/**
 * Who reads what of a record, in plain words, from the many to the few.
 * @param {{ title: string, lines: { key: string, icon: import('react').ComponentType<any>, who: string, what: string }[] }} props
 */
export function WhoSeesCard({ title, lines }) {
  return (
    <section className="card" aria-labelledby="who-sees">
      <header>
        <h2 id="who-sees">{title}</h2>
      </header>
      <ul className="lines who-sees">
        {lines.map(({ key, icon: Icon, who, what }) => (
          <li key={key}>
            <Icon aria-hidden="true" />
            <div>
              <p className="strong">{who}</p>
              <p className="mid soft">{what}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
