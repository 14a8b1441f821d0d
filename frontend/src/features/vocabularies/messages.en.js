export default {
  vocabularies: {
    title: 'Vocabularies',
    intro:
      'The words that all organisations share. In a file to import write the word or its code; a program uses the code.',
    list: 'List',
    label: 'Word',
    other: 'In French',
    code: 'Code',
    mappings: 'Corresponds to',
  },
};
