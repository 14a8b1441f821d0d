import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useQuery } from '@tanstack/react-query';
import { json } from '../../api/client.js';
import { Avatar } from '../../shared/ui/Avatar.jsx';
import { EmptyState } from '../../shared/ui/EmptyState.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { Marked } from './Marked.jsx';

/** @param {{ kind: string, id: string }} item */
const addressOf = ({ kind, id }) => `/${kind}/${encodeURIComponent(id)}/show`;

/** @param {{ q: string, kind?: string, found: { items: any[], kinds: any[] } }} props */
export function Results({ q, kind, found }) {
  const t = useTranslate();
  const ofKind = useQuery({
    queryKey: ['search', q, kind],
    queryFn: () => json('GET', '/search', { query: { q, kind, limit: 50 } }),
    enabled: kind !== undefined,
  });
  /** @type {any[]} */
  const items =
    kind === undefined
      ? found.items
      : (ofKind.data?.items ?? found.items.filter((item) => item.kind === kind));
  if (items.length === 0) {
    return <EmptyState title={t('search.none', { q })} text={t('search.noneText')} />;
  }
  const more = found.kinds.filter(
    (one) =>
      (kind === undefined || one.kind === kind) &&
      one.total > items.filter((item) => item.kind === one.kind).length,
  );
  return (
    <section className="card">
      <ul className="lines">
        {items.map((item) => (
          <Result key={`${item.kind} ${item.id}`} item={item} />
        ))}
      </ul>
      {more.length > 0 && (
        <p className="card-body row wrap">
          {more.map((one) => (
            <Link
              key={one.kind}
              className="btn out"
              to={`/${one.kind}?filter=${encodeURIComponent(JSON.stringify({ q }))}`}
            >
              {t('search.more', { kind: t(`search.kinds.${one.kind}`) })}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}

/** @param {{ item: any }} props */
function Result({ item }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const facts = [labelOf(item.vocabulary, item.code), item.place].filter(Boolean).join(' · ');
  return (
    <li>
      <Avatar name={item.title} square={item.code !== 'person'} />
      <div className="grow">
        <Link className="record-link" to={addressOf(item)}>
          <Marked text={item.title} marks={item.titleMarks} />
        </Link>
        {facts !== '' && <p className="mid soft">{facts}</p>}
        {item.excerpt && (
          <p className="mid excerpt">
            <Marked text={item.excerpt} marks={item.excerptMarks} />
          </p>
        )}
      </div>
      <span className="tag">{t(`search.kinds.${item.kind}`)}</span>
    </li>
  );
}
