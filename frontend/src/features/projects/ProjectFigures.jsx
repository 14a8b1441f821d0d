import { useLocale, useTranslate } from 'ra-core';
import { formatDate } from '../../shared/format.js';
import { PlainTable } from '../../shared/list/PlainTable.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { formatValue } from './amounts.js';

/** @typedef {{ kind: string, value: number, on: string, source?: string | null }} Fact */

/** Jobs, volunteers and funding, each on a day, latest first. @param {{ facts: Fact[] }} props */
export function ProjectFigures({ facts }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { labelOf } = useVocabularies();
  const latestFirst = [...facts].sort((one, other) => other.on.localeCompare(one.on));
  /** @type {import('../../shared/list/PlainTable.jsx').PlainColumn<Fact>[]} */
  const columns = [
    {
      key: 'kind',
      label: t('projects.form.factKind'),
      className: 'nowrap',
      render: ({ kind }) => labelOf('project-fact', kind),
    },
    {
      key: 'value',
      label: t('projects.show.figure'),
      className: 'number nowrap',
      render: ({ kind, value }) => <strong>{formatValue(kind, value, language)}</strong>,
    },
    {
      key: 'on',
      label: t('projects.form.factOn'),
      className: 'nowrap',
      render: ({ on }) => <time dateTime={on}>{formatDate(on, language)}</time>,
    },
    { key: 'source', label: t('projects.form.factSource'), render: ({ source }) => source },
  ];
  return (
    <section className="card" aria-labelledby="project-figures">
      <header>
        <h2 id="project-figures">{t('projects.show.facts')}</h2>
      </header>
      {facts.length === 0 ? (
        <p className="card-body muted">{t('projects.show.noFacts')}</p>
      ) : (
        <PlainTable
          caption={t('projects.show.facts')}
          columns={columns}
          rows={latestFirst}
          keyOf={(fact) => `${fact.kind}-${fact.on}-${fact.value}-${fact.source}`}
        />
      )}
    </section>
  );
}
