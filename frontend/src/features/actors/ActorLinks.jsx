import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { usePeriod } from '../../shared/record/usePeriod.js';
import { Avatar } from '../../shared/ui/Avatar.jsx';

/**
 * Links out and in, read from this actor: « Employée par », « Emploie ».
 * @param {{ links: { kind: string, direction: string, actor: { id: string, name: string }, from?: string | null, to?: string | null }[] }} props
 */
export function ActorLinks({ links }) {
  const t = useTranslate();
  const period = usePeriod();
  return (
    <section className="card" aria-labelledby="actor-links">
      <header>
        <h2 id="actor-links">{t('actors.show.links')}</h2>
      </header>
      {links.length === 0 ? (
        <p className="card-body muted">{t('actors.show.noLinks')}</p>
      ) : (
        <ul className="lines">
          {links.map((link) => (
            <li key={`${link.kind}-${link.direction}-${link.actor.id}`}>
              <Avatar name={link.actor.name} />
              <div className="grow">
                <span className="mid soft">
                  {t(`actors.links.${link.kind}.${link.direction}`, { _: link.kind })}{' '}
                </span>
                <Link className="record-link" to={`/actors/${link.actor.id}/show`}>
                  {link.actor.name}
                </Link>
                {period(link) !== '' && <span className="mid muted"> · {period(link)}</span>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
