import { initials } from '../format.js';

/** The same name has the same tone everywhere. @param {string} name */
const toneOf = (name) => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 4;

/** Round for a person, square for an organisation. @param {{ name: string, square?: boolean, large?: boolean }} props */
export function Avatar({ name, square = false, large = false }) {
  const shape = `avatar tone-${toneOf(name)}${square ? ' square' : ''}${large ? ' large' : ''}`;
  return (
    <span className={shape} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
