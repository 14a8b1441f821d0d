import { useQueries } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { json } from '../../api/client.js';
import { formatDay, formatHour, formatLongDay } from '../../shared/format.js';
import { actOf, byDay, nameOf, placeOf, sayAct, sayFields, sayThing, sayWho } from './entryWords.js';

/** @typedef {import('./entryWords.js').Entry} Entry */

/**
 * The names of the records that entries speak of, as far as the reader may read them: the journal
 * itself keeps ids only.
 * @param {Entry[]} entries @returns {Map<string, string>} by address
 */
function useNames(entries) {
  const addresses = [
    ...new Set(entries.map((entry) => placeOf(entry)?.read).filter((read) => read !== undefined)),
  ];
  const found = useQueries({
    queries: addresses.map((address) => ({
      queryKey: ['journal', 'name', address],
      queryFn: async () => nameOf(await json('GET', address)) ?? null,
      staleTime: 300_000,
      retry: false,
    })),
  });
  return new Map(addresses.map((address, index) => [address, found[index].data]));
}

/** @param {{ entries: Entry[] }} props */
export function Entries({ entries }) {
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const names = useNames(entries);
  const dayOf = (/** @type {string} */ instant) => {
    const words = formatDay(instant, language);
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  };
  return byDay(entries, dayOf).map(({ day, entries: some }) => (
    <div key={`${day} ${some[0].id}`}>
      <h2 className="day-title">
        <time dateTime={some[0].occurredAt.slice(0, 10)} title={formatLongDay(some[0].occurredAt, language)}>
          {day}
        </time>
      </h2>
      <ul className="lines">
        {some.map((entry) => (
          <Line key={entry.id} entry={entry} name={names.get(placeOf(entry)?.read ?? '')} />
        ))}
      </ul>
    </div>
  ));
}

/** « Claude Témoin a modifié l’acteur La Source : adresse, thèmes ». @param {{ entry: Entry, name: string | undefined }} props */
function Line({ entry, name }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const thing = sayThing(t, entry, name);
  const page = name ? placeOf(entry)?.page : undefined;
  const fields = sayFields(t, entry.fields, actOf(entry));
  const whole = t('journal.fieldsOf', { sentence: '\u0000', fields });
  return (
    <li>
      <p className="grow">
        <strong>{sayWho(t, entry.actor)}</strong> {sayAct(t, actOf(entry))}{' '}
        {page ? <Link to={page}>{thing}</Link> : thing}
        {fields !== '' && <span className="soft">{whole.split('\u0000')[1]}</span>}
      </p>
      <time className="mid muted nowrap" dateTime={entry.occurredAt}>
        {formatHour(entry.occurredAt, language)}
      </time>
    </li>
  );
}
