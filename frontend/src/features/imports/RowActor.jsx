import { Link } from 'react-router-dom';

/**
 * A record that exists is a link; one that a dry run would create is only a name.
 * @param {{ kind: string, actor: import('./importsApi.js').Row['actor'], name?: string }} props `name`, from the file, where there is no record
 */
export function RowActor({ kind, actor, name = '' }) {
  if (actor?.id) {
    return (
      <Link className="record-link" to={`/${kind}/${actor.id}/show`}>
        {actor.name}
      </Link>
    );
  }
  return actor?.name || name || <span className="muted">–</span>;
}
