import { useQuery } from '@tanstack/react-query';
import { json } from '../../api/client.js';
import { useSession } from '../session/SessionContext.jsx';

/**
 * The support plans of these projects that go on, and the one that is chosen already.
 * @param {string[]} projects ids @param {string} chosen id, or empty
 * @returns {{ value: string, label: string }[]}
 */
export function usePlans(projects, chosen) {
  const { can } = useSession();
  const readable = can('support-plans:read');
  const { data } = useQuery({
    queryKey: ['support-plans', 'of', ...projects],
    enabled: readable && projects.length > 0,
    queryFn: () => json('GET', '/support-plans', { query: { project: projects, limit: 50 } }),
  });
  if (!readable || projects.length === 0) return [];
  return (data?.items ?? [])
    .filter((/** @type {any} */ { id, closedOn }) => !closedOn || id === chosen)
    .map((/** @type {any} */ { id, name }) => ({ value: id, label: name }));
}
