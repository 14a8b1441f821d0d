import { useLocale, useTranslate } from 'ra-core';
import { formatNumber } from '../../shared/format.js';
import { useRepairWords } from './useRepairWords.js';

/** What was mended without asking, by kind, with an example each. @param {{ repairs: import('./importsApi.js').Repair[] }} props */
export function RepairsCard({ repairs }) {
  const t = useTranslate();
  const wordsOf = useRepairWords();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return (
    <section className="card card-pad" aria-labelledby="repairs">
      <h2 id="repairs">{t('imports.repairs.title')}</h2>
      {repairs.length === 0 ? (
        <p className="soft">{t('imports.repairs.none')}</p>
      ) : (
        <ul className="repairs">
          {repairs.map(({ code, count, example, detail }) => (
            <li key={code}>
              <strong className="number">{formatNumber(count, language)}</strong>
              <div>
                {t(`imports.repairs.codes.${code}`, { _: detail ?? code })}
                {example && (
                  <p className="small muted example">
                    {example.to === '' || example.to === null || example.to === undefined
                      ? t('imports.repairs.emptied', { from: example.from })
                      : t('imports.repairs.example', {
                          from: example.from,
                          to: wordsOf({ code, to: example.to }),
                        })}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
