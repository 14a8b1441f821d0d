import { useTranslate } from 'ra-core';
import { FactPairs } from './FactPairs.jsx';

/** The identifiers of a record in the reader's own tools. @param {{ ids: { source: string, id: string }[] | undefined }} props */
export function ExternalIds({ ids = [] }) {
  const t = useTranslate();
  if (ids.length === 0) return null;
  return (
    <section className="card" aria-labelledby="external-ids">
      <header>
        <h2 id="external-ids">{t('shared.externalIds.title')}</h2>
      </header>
      <FactPairs facts={ids.map(({ source, id }) => [source, id])} />
    </section>
  );
}
