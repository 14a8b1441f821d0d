/**
 * Every page of the application with somebody who may open it. `title` begins the page's title, `open`
 * gives its address; both may speak of the `records`. routes.test.js fails when a route has no visit.
 * @typedef {'manager' | 'administrator' | 'coordinator'} Visitor the last two act for the instance
 * @typedef {{ id: string, name: string }} Named
 * @typedef {{ actor: Named, project: Named, event: Named, plan: Named, record: Named, file: Named, organisation: Named, area: Named }} Records
 * @typedef {{ path: string, as: Visitor, title: string | ((records: Records) => string), open?: (records: Records) => string }} Visit
 */

/** @type {Visit[]} */
export const VISITS = [
  { path: '/', as: 'manager', title: 'Ma journée' },
  { path: '/actors', as: 'manager', title: 'Acteurs' },
  { path: '/actors/create', as: 'manager', title: 'Nouvel acteur' },
  { path: '/actors/:id', as: 'manager', title: 'Modifier ', open: ({ actor }) => `/actors/${actor.id}` },
  {
    path: '/actors/:id/show',
    as: 'manager',
    title: ({ actor }) => actor.name,
    open: ({ actor }) => `/actors/${actor.id}/show`,
  },
  { path: '/projects', as: 'manager', title: 'Projets' },
  { path: '/projects/board', as: 'manager', title: 'Projets' },
  { path: '/projects/create', as: 'manager', title: 'Nouveau projet' },
  {
    path: '/projects/:id',
    as: 'manager',
    title: 'Modifier ',
    open: ({ project }) => `/projects/${project.id}`,
  },
  {
    path: '/projects/:id/show',
    as: 'manager',
    title: ({ project }) => project.name,
    open: ({ project }) => `/projects/${project.id}/show`,
  },
  { path: '/events', as: 'manager', title: 'Événements' },
  { path: '/events/create', as: 'manager', title: 'Nouvel événement' },
  { path: '/events/:id', as: 'manager', title: 'Modifier ', open: ({ event }) => `/events/${event.id}` },
  {
    path: '/events/:id/show',
    as: 'manager',
    title: ({ event }) => event.name,
    open: ({ event }) => `/events/${event.id}/show`,
  },
  { path: '/support-plans', as: 'manager', title: 'Accompagnements' },
  { path: '/support-plans/create', as: 'manager', title: 'Nouvel accompagnement' },
  {
    path: '/support-plans/:id',
    as: 'manager',
    title: 'Modifier ',
    open: ({ plan }) => `/support-plans/${plan.id}`,
  },
  {
    path: '/support-plans/:id/show',
    as: 'manager',
    title: ({ plan }) => plan.name,
    open: ({ plan }) => `/support-plans/${plan.id}/show`,
  },
  { path: '/support-records', as: 'manager', title: 'Suivis' },
  { path: '/support-records/create', as: 'manager', title: 'Noter un suivi' },
  {
    path: '/support-records/:id',
    as: 'manager',
    title: 'Modifier',
    open: ({ record }) => `/support-records/${record.id}`,
  },
  {
    path: '/support-records/:id/show',
    as: 'manager',
    title: ({ record }) => record.name,
    open: ({ record }) => `/support-records/${record.id}/show`,
  },
  { path: '/imports', as: 'manager', title: 'Imports' },
  { path: '/imports/create', as: 'manager', title: 'Importer' },
  {
    path: '/imports/:id/:step?',
    as: 'manager',
    title: ({ file }) => file.name,
    open: ({ file }) => `/imports/${file.id}/result`,
  },
  { path: '/search', as: 'manager', title: 'Recherche', open: () => '/search?q=beage' },
  { path: '/settings/account', as: 'manager', title: 'Mon compte' },
  { path: '/settings/organisation', as: 'manager', title: 'Structure ' },
  { path: '/settings/organisation/edit', as: 'manager', title: 'Modifier ' },
  { path: '/settings/api-clients', as: 'manager', title: 'Clients d’API' },
  { path: '/settings/journal', as: 'manager', title: 'Journal' },
  { path: '/settings/vocabularies', as: 'manager', title: 'Vocabulaires' },
  { path: '/nowhere', as: 'manager', title: 'Cette page n’existe pas' },
  { path: '/settings/accounts', as: 'administrator', title: 'Comptes' },
  { path: '/settings/messages', as: 'administrator', title: 'Messages' },
  { path: '/settings/organisations', as: 'administrator', title: 'Structures membres' },
  { path: '/settings/organisations/create', as: 'administrator', title: 'Nouvelle structure' },
  {
    path: '/settings/organisations/:id',
    as: 'administrator',
    title: ({ organisation }) => organisation.name,
    open: ({ organisation }) => `/settings/organisations/${organisation.id}`,
  },
  {
    path: '/settings/organisations/:id/edit',
    as: 'administrator',
    title: 'Modifier ',
    open: ({ organisation }) => `/settings/organisations/${organisation.id}/edit`,
  },
  { path: '/settings/accounts', as: 'coordinator', title: 'Comptes' }, // refused
  { path: '/territories', as: 'coordinator', title: 'Territoires' },
  { path: '/territories/create', as: 'coordinator', title: 'Nouvel ensemble' },
  {
    path: '/territories/:id',
    as: 'coordinator',
    title: 'Modifier ',
    open: ({ area }) => `/territories/${encodeURIComponent(area.id)}`,
  },
  {
    path: '/territories/:id/show',
    as: 'coordinator',
    title: ({ area }) => area.name,
    open: ({ area }) => `/territories/${encodeURIComponent(area.id)}/show`,
  },
];
