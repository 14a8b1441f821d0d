import { TestTranslationProvider } from 'ra-core';
import { MemoryRouter } from 'react-router-dom';
import fr from '../app/messages.fr.js';
import { createTranslator } from '../shared/i18n/translator.js';

const translate = createTranslator(fr, 'fr');

/** The French texts around a component under test. @param {{ children: import('react').ReactNode }} props */
export function Wrapper({ children }) {
  return (
    <MemoryRouter>
      <TestTranslationProvider translate={translate}>{children}</TestTranslationProvider>
    </MemoryRouter>
  );
}
