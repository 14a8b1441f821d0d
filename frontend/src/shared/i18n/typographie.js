const NARROW = '\u202f';
const FULL = '\u00a0';

/**
 * French spacing and signs for our own texts, so that a catalogue may be typed with plain spaces.
 * Never for what users wrote: their text is shown as it is.
 * Source: Imprimerie nationale's rules, with U+202F before ; ! ? and U+00A0 before : % € ».
 * @param {string} text
 */
export function typographie(text) {
  return text
    .replace(/'/g, '’')
    .replace(/\.\.\./g, '…')
    .replace(/[ \u00a0]+([;!?])/g, `${NARROW}$1`)
    .replace(/ +([:%€»])/g, `${FULL}$1`)
    .replace(/« +/g, `«${FULL}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`)
    .replace(
      /(\d) (?=(?:h|min|s|km|m|ko|Mo|Go|mois|ans?|jours?|heures?|caractères)(?![\p{L}]))/gu,
      `$1${FULL}`,
    );
}

/**
 * What is still wrong in a French message after `typographie`: one sentence per fault.
 * @param {string} text
 * @returns {string[]}
 */
export function typographyFaults(text) {
  const bare = text.replace(/https?:\/\/\S+/g, '').replace(/\{\w+\}/g, 'x');
  /** @type {[RegExp, string][]} */
  const rules = [
    [/'/, 'straight apostrophe'],
    [/"/, 'straight quotation mark'],
    [/\.\.\./, 'three dots instead of an ellipsis'],
    [/(^|[^\u202f!?])[;!?]/, 'no narrow no-break space before ; ! ?'],
    [/(^|[^\u00a0\d]):|\d:(?!\d)/, 'no no-break space before :'],
    [/(^|[^\u00a0])[%€»]/, 'no no-break space before % € »'],
    [/«(?!\u00a0)/, 'no no-break space after «'],
    // « A » is right where it is the verb (« A fondé »): only the usual preposition is looked for.
    [
      /(^|[.…] )A (?=(vérifier|compléter|corriger|préparer|faire|noter|partir|jour|propos)(?!\p{L}))/u,
      'capital without its accent',
    ],
    [/(?<!\p{L})E(tat|cole|v[eé]nement|tape|crire|tre|quipe|diter|l[eè]ve)/u, 'capital without its accent'],
    [/[\p{L}]·[\p{L}]/u, 'midpoint spelling'],
  ];
  return rules.filter(([wrong]) => wrong.test(bare)).map(([, sentence]) => sentence);
}
