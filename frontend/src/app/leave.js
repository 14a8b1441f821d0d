/** Leaves for the log-in page, which brings back to `next`. @param {string} [next] a route of the application */
export function appMustLogIn(next = location.hash.replace(/^#/, '')) {
  const back = next !== '' && next !== '/' ? `#next=${encodeURIComponent(next)}` : '';
  location.replace(`${location.pathname.replace(/[^/]*$/, '')}${back}`);
}
