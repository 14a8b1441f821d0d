import Search from '@mui/icons-material/SearchOutlined';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link, useSearchParams } from 'react-router-dom';
import { json } from '../../api/client.js';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { Results } from './Results.jsx';
import { SearchBox } from './SearchBox.jsx';
import './search.css';

/** Everything that fits the words of the address, of one kind or of all. */
export default function SearchPage() {
  const t = useTranslate();
  const [parameters] = useSearchParams();
  const q = parameters.get('q')?.trim() ?? '';
  const kind = parameters.get('kind') ?? undefined;
  usePageTitle(q === '' ? t('search.title') : t('search.titleFor', { q }));
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['search', q],
    queryFn: () => json('GET', '/search', { query: { q, limit: 50 } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page search-page">
      <h1>{t('search.title')}</h1>
      <SearchBox className="top-search search-field" q={q} focused={q === ''} />
      {q === '' && <EmptyState icon={Search} title={t('search.start')} text={t('search.startText')} />}
      {q !== '' && error && (
        <ErrorState error={error} sentence="shared.error.list" onRetry={() => refetch()} />
      )}
      {q !== '' && isPending && !error && <PageSkeleton />}
      {q !== '' && data && (
        <>
          <Kinds q={q} kind={kind} kinds={data.kinds} />
          <Results q={q} kind={kind} found={data} />
        </>
      )}
    </div>
  );
}

/** @param {{ q: string, kind?: string, kinds: { kind: string, total: number }[] }} props */
function Kinds({ q, kind, kinds }) {
  const t = useTranslate();
  const all = kinds.reduce((sum, { total }) => sum + total, 0);
  if (all === 0) return null;
  const tabs = [{ kind: undefined, total: all }, ...kinds.filter(({ total }) => total > 0)];
  return (
    <nav className="tabs" aria-label={t('search.title')}>
      {tabs.map((tab) => (
        <Link
          key={tab.kind ?? ''}
          to={`/search?q=${encodeURIComponent(q)}${tab.kind ? `&kind=${tab.kind}` : ''}`}
          aria-current={tab.kind === kind ? 'page' : undefined}
        >
          {t(tab.kind ? `search.kinds.${tab.kind}` : 'search.all')} <span className="muted">{tab.total}</span>
        </Link>
      ))}
    </nav>
  );
}
