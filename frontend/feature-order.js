// Order of the features: the same words and the same arrows as the packages of the backend.
export const featureOrder = [
  'mail',
  'journal',
  'organisations',
  'accounts',
  'session',
  'apiclients',
  'vocabularies',
  'territories',
  'actors',
  'projects',
  'events',
  'supportplans',
  'supportrecords',
  'imports',
  'search',
  'home',
];
