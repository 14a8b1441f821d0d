/** The first of several words, and how many more. @param {{ words: string[] }} props */
export function FirstOf({ words }) {
  if (words.length === 0) return <span className="muted">–</span>;
  return (
    <span title={words.length > 1 ? words.join(', ') : undefined}>
      {words[0]}
      {words.length > 1 && <span className="muted nowrap"> + {words.length - 1}</span>}
    </span>
  );
}
