import { pieces } from './pieces.js';

/**
 * A text whose found words are marked.
 * @param {{ text: string, marks: import('./pieces.js').Mark[] }} props
 */
export function Marked({ text, marks }) {
  return pieces(text, marks).map(({ start, part, marked }) =>
    marked ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
  );
}
