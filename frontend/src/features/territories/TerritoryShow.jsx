import Archive from '@mui/icons-material/ArchiveOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import { useDataProvider, useGetOne, useLocale, useRefresh, useTranslate } from 'ra-core';
import { Link, useParams } from 'react-router-dom';
import { json } from '../../api/client.js';
import { RecordHeader } from '../../shared/record/RecordHeader.jsx';
import { ErrorState } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from '../session/SessionContext.jsx';
import { ActorsHere } from './ActorsHere.jsx';
import './territories.css';
import { TerritoryFacts } from './TerritoryFacts.jsx';
import { TerritoryParts } from './TerritoryParts.jsx';
import { breadcrumbOf, sayPopulation, territoryPath } from './territoryWords.js';

/** @typedef {import('./territoryWords.js').Territory} Territory */

export default function TerritoryShow() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGetOne('territories', { id });
  usePageTitle(data?.name);
  if (error) return <ErrorState error={error} sentence="territories.show.failed" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  return <TerritoryPage key={data.ref} territory={/** @type {any} */ (data)} />;
}

/** @param {{ territory: Territory }} props */
function TerritoryPage({ territory }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { can } = useSession();
  const { kind, parents, population, postcodes, municipalityCount, resolvedFrom } = territory;
  const editable = kind === 'area' && can('territories:write');
  return (
    <>
      <RecordHeader
        trail={[
          { to: '/territories', label: t('territories.title') },
          ...breadcrumbOf(parents).map(({ ref, name }) => ({ to: territoryPath(ref), label: name })),
        ]}
        title={territory.name}
        facts={[
          <span key="kind" className="strong">
            {t(`territories.kind.${kind}`)}
          </span>,
          sayPopulation(t, population, language),
          kind !== 'municipality' && t('territories.communes', { count: municipalityCount }),
          kind === 'municipality' && postcodes.join(', '),
        ].filter(Boolean)}
      >
        {editable && !territory.archivedAt && <AreaActs area={territory} />}
      </RecordHeader>
      {resolvedFrom && (
        <p className="banner resolved">{t('territories.show.resolved', { code: resolvedFrom })}</p>
      )}
      {territory.archivedAt && <Archived area={territory} editable={editable} />}
      {territory.description && <p className="text territory-text">{territory.description}</p>}
      <div className="columns">
        <div className="stack">
          {can('actors:read') && <ActorsHere territory={territory} />}
          {kind !== 'municipality' && <TerritoryParts territory={territory} />}
        </div>
        <TerritoryFacts territory={territory} />
      </div>
    </>
  );
}

/** @param {{ area: Territory }} props */
function AreaActs({ area }) {
  const t = useTranslate();
  const refresh = useRefresh();
  const dataProvider = useDataProvider();
  const { say, sayError } = useSay();
  const restore = () =>
    json('POST', `/territories/${encodeURIComponent(area.ref)}/restore`)
      .then(() => {
        refresh();
        say('territories.show.restored');
      })
      .catch(sayError);
  const archive = async () => {
    try {
      await dataProvider.delete('territories', { id: area.ref, previousData: area });
      refresh();
      say('territories.show.archived', {}, { label: 'shared.undo', run: restore });
    } catch (failure) {
      sayError(failure);
    }
  };
  return (
    <>
      <button type="button" className="btn danger" onClick={archive}>
        <Archive aria-hidden="true" />
        {t('territories.show.archive')}
      </button>
      <Link className="btn out" to={`/territories/${encodeURIComponent(area.ref)}`}>
        <Edit aria-hidden="true" />
        {t('territories.show.edit')}
      </Link>
    </>
  );
}

/** @param {{ area: Territory, editable: boolean }} props */
function Archived({ area, editable }) {
  const t = useTranslate();
  const refresh = useRefresh();
  const { say, sayError } = useSay();
  return (
    <div className="banner warn resolved">
      <Groups aria-hidden="true" />
      <span className="grow">{t('territories.show.isArchived')}</span>
      {editable && (
        <button
          type="button"
          className="link-btn"
          onClick={() =>
            json('POST', `/territories/${encodeURIComponent(area.ref)}/restore`)
              .then(() => {
                refresh();
                say('territories.show.restored');
              })
              .catch(sayError)
          }
        >
          {t('territories.show.restore')}
        </button>
      )}
    </div>
  );
}
