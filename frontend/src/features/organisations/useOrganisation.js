import { useGetOne } from 'ra-core';
import { useParams } from 'react-router-dom';
import { useAccess } from '../../shared/access.js';

/**
 * @typedef {{
 *   id: string, version: number, name: string, shortName: string, description: string | null,
 *   website: string | null, actor: { id: string, name: string } | null, suspendedAt: string | null,
 *   memberCount: number | null, createdAt: string, updatedAt: string,
 * }} Organisation
 */

/** The organisation in the address, else the one that the person acts for. */
export function useOrganisationId() {
  const { id } = useParams();
  const { session } = useAccess();
  return id ?? session.organisation?.id ?? '';
}

/** @param {string} id */
export const useOrganisation = (id) => useGetOne('organisations', { id }, { enabled: id !== '' });

/** Where the page of an organisation is: one's own has an address of its own. @param {string} id @param {string | undefined} own */
export const organisationPath = (id, own) =>
  id === own ? '/settings/organisation' : `/settings/organisations/${encodeURIComponent(id)}`;
