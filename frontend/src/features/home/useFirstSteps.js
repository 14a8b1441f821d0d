import { useQuery } from '@tanstack/react-query';
import { json } from '../../api/client.js';
import { useSession } from '../session/SessionContext.jsx';

/**
 * @typedef {{ key: 'import' | 'organisation' | 'invite', to: string, done: boolean }} Step
 */

/** @param {string} path @param {Record<string, any>} query @returns {Promise<number>} */
const countOf = async (path, query) =>
  (await json('GET', path, { query: { ...query, limit: 1, count: 'exact' } })).total;

/**
 * The steps that this person may take, ticked from what is there: nobody has to tick them.
 * @returns {Step[] | undefined} undefined until known
 */
export function useFirstSteps() {
  const { session, can } = useSession();
  const organisation = session.organisation?.id;
  const asked = organisation !== undefined && can('imports:write');
  const { data } = useQuery({
    queryKey: ['first-steps', organisation],
    enabled: asked,
    queryFn: async () => {
      const [actors, own, members, invitations] = await Promise.all([
        countOf('/actors', { owner: 'mine' }),
        json('GET', `/organisations/${organisation}`),
        json('GET', `/organisations/${organisation}/memberships`),
        json('GET', `/organisations/${organisation}/invitations`),
      ]);
      return /** @type {Step[]} */ ([
        { key: 'import', to: '/imports/create', done: actors > 0 },
        { key: 'organisation', to: '/settings/organisation', done: Boolean(own.description || own.website) },
        {
          key: 'invite',
          to: '/settings/organisation',
          done: members.items.length > 1 || invitations.items.length > 0,
        },
      ]);
    },
  });
  return data;
}
