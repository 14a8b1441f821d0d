import { useTranslate } from 'ra-core';

const LEVEL = /** @type {Record<string, number>} */ ({ incomplete: 1, 'to-verify': 2, 'up-to-date': 3 });

/** How complete a record is: three marks and a word. @param {{ state: string }} props */
export function ActorState({ state }) {
  const t = useTranslate();
  const level = LEVEL[state] ?? 0;
  return (
    <span className="nowrap">
      <span className="completeness" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <i key={step} className={step <= level ? 'on' : undefined} />
        ))}
      </span>
      {t(`actors.state.${state}`)}
    </span>
  );
}
