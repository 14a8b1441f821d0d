import { createContext, useContext } from 'react';

/** The level of the first title of a page: 2 where a frame around it has the h1. */
export const HeadingLevel = createContext(/** @type {1 | 2} */ (1));

/** @returns {'h1' | 'h2'} */
export const useFirstHeading = () => /** @type {const} */ (`h${useContext(HeadingLevel)}`);
