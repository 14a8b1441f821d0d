export default {
  vocabularies: {
    title: 'Vocabulaires',
    intro:
      'Les mots que toutes les structures partagent. Dans un fichier à importer, écrivez le mot ou le code ; un programme emploie le code.',
    list: 'Liste',
    label: 'Mot',
    other: 'En anglais',
    code: 'Code',
    mappings: 'Correspond à',
  },
};
