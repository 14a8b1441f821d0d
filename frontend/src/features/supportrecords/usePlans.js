import { useQuery } from '@tanstack/react-query';
import { json } from '../../api/client.js';
import { useSession } from '../session/SessionContext.jsx';

/**
 * The support plans of these projects that go on, and the one that is chosen already.
 * @param {string[]} projects ids @param {string} chosen id, or empty
 * @returns {{ plans: { value: string, label: string }[], known: boolean }} `known`: it is certain that there are no others
 */
export function usePlans(projects, chosen) {
  const { can } = useSession();
  const readable = can('support-plans:read');
  const { data, isSuccess } = useQuery({
    queryKey: ['support-plans', 'of', ...projects],
    enabled: readable && projects.length > 0,
    queryFn: () => json('GET', '/support-plans', { query: { project: projects, limit: 50 } }),
  });
  if (!readable || projects.length === 0) return { plans: [], known: readable };
  const plans = (data?.items ?? [])
    .filter((/** @type {any} */ { id, closedOn }) => !closedOn || id === chosen)
    .map((/** @type {any} */ { id, name }) => ({ value: id, label: name }));
  return { plans, known: isSuccess };
}
