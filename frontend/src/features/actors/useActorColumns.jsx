import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { Avatar } from '../../shared/ui/Avatar.jsx';
import { FirstOf } from '../../shared/ui/FirstOf.jsx';
import { Time } from '../../shared/ui/Time.jsx';
import { VisibilityTag } from '../../shared/ui/VisibilityTag.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { ActorState } from './ActorState.jsx';

export const INITIAL_COLUMNS = ['roles', 'municipality', 'state', 'visibility', 'updatedAt'];

/** @returns {import('../../shared/list/DataTable.jsx').Column[]} */
export function useActorColumns() {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  return useMemo(() => {
    const words = (/** @type {string} */ list, /** @type {string[] | undefined} */ codes) =>
      (codes ?? []).map((code) => labelOf(list, code));
    const label = (/** @type {string} */ source) => `actors.columns.${source}`;
    return [
      {
        source: 'name',
        label: label('name'),
        always: true,
        sortable: true,
        className: 'main',
        render: (actor) => (
          <span className="row">
            <Avatar name={actor.name} square={actor.type === 'organisation'} />
            <Link className="record-link" to={`/actors/${actor.id}/show`} title={actor.name}>
              {actor.name}
            </Link>
            {actor.archivedAt && <span className="tag">{t('actors.archived')}</span>}
          </span>
        ),
      },
      {
        source: 'roles',
        label: label('roles'),
        className: 'cut',
        render: (actor) => <FirstOf words={words('actor-role', actor.roles)} />,
      },
      {
        source: 'municipality',
        label: label('municipality'),
        className: 'cut',
        render: (actor) =>
          actor.address?.municipality?.name ?? actor.address?.city ?? <span className="muted">–</span>,
      },
      {
        source: 'themes',
        label: label('themes'),
        render: (actor) => <FirstOf words={words('theme', actor.themes)} />,
      },
      {
        source: 'legalForm',
        label: label('legalForm'),
        className: 'cut',
        render: (actor) => labelOf('legal-form', actor.legalForm) || <span className="muted">–</span>,
      },
      { source: 'state', label: label('state'), render: (actor) => <ActorState state={actor.state} /> },
      {
        source: 'visibility',
        label: label('visibility'),
        render: (actor) => <VisibilityTag visibility={actor.visibility} />,
      },
      { source: 'owner', label: label('owner'), className: 'cut', render: (actor) => actor.owner?.name },
      {
        source: 'lastVerifiedOn',
        label: label('lastVerifiedOn'),
        sortable: true,
        className: 'nowrap',
        render: (actor) =>
          actor.lastVerifiedOn ? <Time value={actor.lastVerifiedOn} /> : <span className="muted">–</span>,
      },
      {
        source: 'updatedAt',
        label: label('updatedAt'),
        sortable: true,
        className: 'nowrap',
        render: (actor) => <Time value={actor.updatedAt} />,
      },
      {
        source: 'createdAt',
        label: label('createdAt'),
        sortable: true,
        className: 'nowrap',
        render: (actor) => <Time value={actor.createdAt} />,
      },
    ];
  }, [t, labelOf]);
}
