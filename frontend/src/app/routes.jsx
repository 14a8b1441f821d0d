import { lazy } from 'react';
import { Navigate, Route } from 'react-router-dom';
import { SettingsFrame } from './SettingsFrame.jsx';

const ImportList = lazy(() => import('../features/imports/ImportList.jsx'));
const ImportCreate = lazy(() => import('../features/imports/ImportCreate.jsx'));
const ImportPage = lazy(() => import('../features/imports/ImportPage.jsx'));
const AccountPage = lazy(() => import('../features/session/AccountPage.jsx'));
const OrganisationSettings = lazy(() => import('./OrganisationSettings.jsx'));
const OrganisationEdit = lazy(() => import('../features/organisations/OrganisationEdit.jsx'));
const OrganisationList = lazy(() => import('../features/organisations/OrganisationList.jsx'));
const AccountList = lazy(() => import('../features/accounts/AccountList.jsx'));
const ApiClientsPage = lazy(() => import('../features/apiclients/ApiClientsPage.jsx'));
const VocabulariesPage = lazy(() => import('../features/vocabularies/VocabulariesPage.jsx'));
const JournalPage = lazy(() => import('../features/journal/JournalPage.jsx'));
const MailPage = lazy(() => import('../features/mail/MailPage.jsx'));

/** An import is one page with four steps in its address. */
export const importRoutes = (
  <Route path="/imports">
    <Route index element={<ImportList />} />
    <Route path="create" element={<ImportCreate />} />
    <Route path=":id/:step?" element={<ImportPage />} />
  </Route>
);

export const settingsRoutes = (
  <Route path="/settings" element={<SettingsFrame />}>
    <Route index element={<Navigate to="/settings/account" replace />} />
    <Route path="account" element={<AccountPage />} />
    <Route path="organisation" element={<OrganisationSettings />} />
    <Route path="organisation/edit" element={<OrganisationEdit />} />
    <Route path="organisations" element={<OrganisationList />} />
    <Route path="organisations/create" element={<OrganisationEdit isNew />} />
    <Route path="organisations/:id" element={<OrganisationSettings />} />
    <Route path="organisations/:id/edit" element={<OrganisationEdit />} />
    <Route path="accounts" element={<AccountList />} />
    <Route path="api-clients" element={<ApiClientsPage />} />
    <Route path="vocabularies" element={<VocabulariesPage />} />
    <Route path="journal" element={<JournalPage />} />
    <Route path="messages" element={<MailPage />} />
  </Route>
);
