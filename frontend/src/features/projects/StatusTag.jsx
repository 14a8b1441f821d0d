import { useVocabularies } from '../vocabularies/useVocabularies.js';

const TONES = /** @type {Record<string, string>} */ ({
  paused: 'warn',
  abandoned: 'danger',
  'handed-over': 'info',
  completed: 'ok',
});

/** The status of a project in a word; that it goes on is not worth a colour. @param {{ status: string }} props */
export function StatusTag({ status }) {
  const { labelOf } = useVocabularies();
  const tone = TONES[status];
  return <span className={tone && `tag ${tone}`}>{labelOf('project-status', status)}</span>;
}
