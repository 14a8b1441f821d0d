export default {
  search: {
    title: 'Search',
    titleFor: 'Search: {q}',
    label: 'Search for a name, a commune, a word',
    placeholder: 'Search…',
    submit: 'Search',
    all: 'Everything',
    kinds: {
      actors: 'Actors',
      projects: 'Projects',
      events: 'Events',
      'support-plans': 'Support plans',
      'support-records': 'Support records',
      territories: 'Territories',
    },
    results: { one: '{count} record', other: '{count} records' },
    more: 'See the list: {kind}',
    start: 'What are you looking for?',
    startText:
      'An actor, a commune, a word: all that you may read is searched at once, whatever the accents.',
    none: 'Nothing fits “{q}”',
    noneText: 'Try another word, or only the beginning of the name.',
  },
};
