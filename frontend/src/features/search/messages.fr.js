export default {
  search: {
    title: 'Recherche',
    titleFor: 'Recherche : {q}',
    label: 'Rechercher un nom, une commune, un mot',
    placeholder: 'Rechercher…',
    submit: 'Rechercher',
    all: 'Tout',
    kinds: {
      actors: 'Acteurs',
      projects: 'Projets',
      events: 'Événements',
      'support-plans': 'Accompagnements',
      'support-records': 'Suivis',
      territories: 'Territoires',
    },
    results: { one: '{count} fiche', other: '{count} fiches' },
    more: 'Voir la liste : {kind}',
    start: 'Que cherchez-vous ?',
    startText:
      'Un acteur, une commune, un mot : tout ce que vous pouvez lire est cherché à la fois, sans les accents.',
    none: 'Rien ne correspond à « {q} »',
    noneText: 'Essayez un autre mot, ou le début du nom seulement.',
  },
};
