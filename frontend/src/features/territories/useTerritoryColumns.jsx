import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { formatNumber } from '../../shared/format.js';
import { nearestParent, territoryPath } from './territoryWords.js';

const nothing = <span className="muted">–</span>;

/** @returns {import('../../shared/list/DataTable.jsx').Column[]} */
export function useTerritoryColumns() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return useMemo(() => {
    const label = (/** @type {string} */ name) => `territories.columns.${name}`;
    return [
      {
        source: 'name',
        label: label('name'),
        sortable: true,
        className: 'main',
        render: ({ ref, name }) => (
          <Link className="record-link" to={territoryPath(ref)}>
            {name}
          </Link>
        ),
      },
      { source: 'kind', label: label('kind'), render: ({ kind }) => t(`territories.kind.${kind}`) },
      {
        source: 'within',
        label: label('within'),
        className: 'cut',
        render: ({ parents }) => {
          const parent = nearestParent(parents ?? []);
          return parent ? <Link to={territoryPath(parent.ref)}>{parent.name}</Link> : nothing;
        },
      },
      {
        source: 'postcodes',
        label: label('postcodes'),
        className: 'cut',
        render: ({ postcodes }) => (postcodes?.length > 0 ? postcodes.join(', ') : nothing),
      },
      {
        source: 'code',
        label: label('code'),
        sortable: true,
        render: ({ kind, code }) => (kind === 'area' ? nothing : code),
      },
      {
        source: 'municipalityCount',
        label: label('municipalities'),
        className: 'number',
        render: ({ kind, municipalityCount }) =>
          kind === 'municipality' ? nothing : formatNumber(municipalityCount, language),
      },
      {
        source: 'population',
        label: label('population'),
        sortable: true,
        className: 'number',
        render: ({ population }) =>
          population ? (
            <span title={population.year === null ? undefined : String(population.year)}>
              {formatNumber(population.count, language)}
            </span>
          ) : (
            nothing
          ),
      },
    ];
  }, [t, language]);
}
