import { useLocale, useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import { fold } from '../../shared/fold.js';
import { PlainTable } from '../../shared/list/PlainTable.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useVocabularyList } from './useVocabularies.js';

/** @typedef {import('./useVocabularies.js').Term} Term */

/** How the standards write their own names. @type {Record<string, string>} */
const STANDARDS = { 'data-inclusion': 'data·inclusion', 'schema-org': 'schema.org' };

/** The code lists, for those who prepare a file or program against the API. The address says which. */
export default function VocabulariesPage() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const [search, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useVocabularyList();
  usePageTitle(t('vocabularies.title'));
  if (error) return <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  const all = Object.values(data).sort((a, b) =>
    fold(a.label[language]).localeCompare(fold(b.label[language])),
  );
  const shown = data[search.get('list') ?? 'actor-role'] ?? all[0];
  return (
    <div className="stack">
      <p className="soft text">{t('vocabularies.intro')}</p>
      <div className="field" style={{ maxWidth: 320 }}>
        <label className="field-label" htmlFor="vocabulary">
          {t('vocabularies.list')}
        </label>
        <select
          id="vocabulary"
          className="input"
          value={shown.name}
          onChange={(event) => setSearch({ list: event.target.value }, { replace: true })}
        >
          {all.map(({ name, label }) => (
            <option key={name} value={name}>
              {label[language]}
            </option>
          ))}
        </select>
      </div>
      <section className="card table-card" aria-labelledby="vocabulary-terms">
        <header>
          <h2 id="vocabulary-terms">{shown.label[language]}</h2>
        </header>
        <Terms caption={shown.label[language]} terms={shown.terms} />
      </section>
    </div>
  );
}

/** @param {{ caption: string, terms: Term[] }} props */
function Terms({ caption, terms }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  /** @type {import('../../shared/list/PlainTable.jsx').PlainColumn<Term>[]} */
  const columns = [
    {
      key: 'label',
      label: t('vocabularies.label'),
      render: ({ label, definition }) => (
        <>
          <strong>{label[language]}</strong>
          {definition && <div className="small muted">{definition[language]}</div>}
        </>
      ),
    },
    {
      key: 'other',
      label: t('vocabularies.other'),
      render: ({ label }) => (
        <span lang={language === 'fr' ? 'en' : 'fr'}>{label[language === 'fr' ? 'en' : 'fr']}</span>
      ),
    },
    { key: 'code', label: t('vocabularies.code'), render: ({ code }) => <code>{code}</code> },
    {
      key: 'mappings',
      label: t('vocabularies.mappings'),
      render: ({ mappings }) =>
        Object.entries(mappings ?? {}).map(([standard, codes]) => (
          <div key={standard} className="small">
            {STANDARDS[standard] ?? standard}
            {' · '}
            <code>{codes.join(', ')}</code>
          </div>
        )),
    },
  ];
  return <PlainTable caption={caption} columns={columns} rows={terms} keyOf={({ code }) => code} />;
}
