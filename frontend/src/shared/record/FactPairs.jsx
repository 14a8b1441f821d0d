import { Fragment } from 'react';

/** What is known, word by word; what is not known is left out. @param {{ facts: [string, import('react').ReactNode][] }} props */
export function FactPairs({ facts }) {
  return (
    <dl className="pairs card-body">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
