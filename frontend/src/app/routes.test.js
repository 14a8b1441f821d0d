import { createRoutesFromElements, Navigate } from 'react-router-dom';
import { expect, it } from 'vitest';
import { VISITS } from '../../e2e/visits.js';
import { boardRoutes, importRoutes, resources, searchRoute, settingsRoutes } from './routes.jsx';

/** @param {import('react-router-dom').RouteObject[]} routes @param {string} [parent] @returns {string[]} the paths of pages */
const pathsOf = (routes, parent = '') =>
  routes.flatMap(({ path, element, children }) => {
    const here = path === undefined ? parent : path.startsWith('/') ? path : `${parent}/${path}`;
    if (children) return pathsOf(children, here);
    const leadsOn = /** @type {any} */ (element)?.type === Navigate;
    return leadsOn ? [] : [here];
  });

/** Where react-admin puts the pages of a resource. */
const PLACES = { list: '', create: '/create', edit: '/:id', show: '/:id/show' };

it('the browser stories visit every route', () => {
  const routes = [
    '/',
    ...resources.flatMap(({ name, ...pages }) =>
      Object.keys(pages).map((page) => `/${name}${PLACES[/** @type {keyof typeof PLACES} */ (page)]}`),
    ),
    ...[boardRoutes, importRoutes, searchRoute, settingsRoutes].flatMap((part) =>
      pathsOf(createRoutesFromElements(part)),
    ),
  ];
  expect(routes.length).toBeGreaterThan(20);
  const visited = new Set(VISITS.map(({ path }) => path));
  expect(routes.filter((route) => !visited.has(route))).toEqual([]);
});
