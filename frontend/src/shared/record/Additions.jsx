import { createContext, Suspense, useContext } from 'react';

/**
 * What later features put on the page of a record, by place: the page does not know them, the
 * application does.
 * @typedef {'projects.main' | 'projects.side' | 'actors.main' | 'support-plans.main'} Place
 * @typedef {import('react').ComponentType<{ record: any }>} Addition
 * @typedef {Partial<Record<Place, Record<string, Addition>>>} ByPlace
 */
export const AdditionsContext = createContext(/** @type {ByPlace} */ ({}));

/** @param {{ place: Place, record: any }} props */
export function Additions({ place, record }) {
  const additions = Object.entries(useContext(AdditionsContext)[place] ?? {});
  return additions.map(([name, Addition]) => (
    <Suspense key={name} fallback={null}>
      <Addition record={record} />
    </Suspense>
  ));
}
