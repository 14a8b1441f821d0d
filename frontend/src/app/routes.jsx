import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ImportList = lazy(() => import('../features/imports/ImportList.jsx'));
const ImportCreate = lazy(() => import('../features/imports/ImportCreate.jsx'));
const ImportPage = lazy(() => import('../features/imports/ImportPage.jsx'));

/** An import is one page with four steps in its address. */
export const importRoutes = (
  <Route path="/imports">
    <Route index element={<ImportList />} />
    <Route path="create" element={<ImportCreate />} />
    <Route path=":id/:step?" element={<ImportPage />} />
  </Route>
);
