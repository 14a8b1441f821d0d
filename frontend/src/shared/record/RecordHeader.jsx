import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

/**
 * Breadcrumb, name in the serif, one line of facts, acts on the right.
 * @param {{ trail: { to: string, label: string }[], here?: string, title: string, facts?: import('react').ReactNode[], children?: import('react').ReactNode }} props
 */
export function RecordHeader({ trail, here, title, facts = [], children }) {
  return (
    <header className="page-head">
      <div className="grow">
        <Breadcrumb trail={trail} here={here} />
        <h1>{title}</h1>
        {facts.length > 0 && (
          <ul className="facts">
            {facts.filter(Boolean).map((fact, index) => (
              <li key={index}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
      {children && <div className="row wrap head-acts">{children}</div>}
    </header>
  );
}

/** @param {{ trail: { to: string, label: string }[], here?: string }} props */
export function Breadcrumb({ trail, here }) {
  const t = useTranslate();
  return (
    <nav className="breadcrumb" aria-label={t('shared.breadcrumb')}>
      <ol>
        {trail.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        {here && <li>{here}</li>}
      </ol>
    </nav>
  );
}
