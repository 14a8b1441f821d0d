import { lazy } from 'react';
import { Navigate, Route } from 'react-router-dom';
import { SettingsFrame } from './SettingsFrame.jsx';

export const HomePage = lazy(() => import('../features/home/HomePage.jsx'));
const ActorList = lazy(() => import('../features/actors/ActorList.jsx'));
const ActorShow = lazy(() => import('../features/actors/ActorShow.jsx'));
const ActorCreate = lazy(() => import('../features/actors/ActorCreate.jsx'));
const ActorEdit = lazy(() => import('../features/actors/ActorEdit.jsx'));
const TerritoryList = lazy(() => import('../features/territories/TerritoryList.jsx'));
const TerritoryShow = lazy(() => import('../features/territories/TerritoryShow.jsx'));
const AreaCreate = lazy(() => import('../features/territories/AreaCreate.jsx'));
const AreaEdit = lazy(() => import('../features/territories/AreaEdit.jsx'));
const ProjectList = lazy(() => import('../features/projects/ProjectList.jsx'));
const ProjectBoard = lazy(() => import('../features/projects/ProjectBoard.jsx'));
const ProjectShow = lazy(() => import('../features/projects/ProjectShow.jsx'));
const ProjectCreate = lazy(() => import('../features/projects/ProjectCreate.jsx'));
const ProjectEdit = lazy(() => import('../features/projects/ProjectEdit.jsx'));
const EventList = lazy(() => import('../features/events/EventList.jsx'));
const EventShow = lazy(() => import('../features/events/EventShow.jsx'));
const EventCreate = lazy(() => import('../features/events/EventCreate.jsx'));
const EventEdit = lazy(() => import('../features/events/EventEdit.jsx'));
const SupportPlanList = lazy(() => import('../features/supportplans/SupportPlanList.jsx'));
const SupportPlanShow = lazy(() => import('../features/supportplans/SupportPlanShow.jsx'));
const SupportPlanCreate = lazy(() => import('../features/supportplans/SupportPlanCreate.jsx'));
const SupportPlanEdit = lazy(() => import('../features/supportplans/SupportPlanEdit.jsx'));
const SupportRecordList = lazy(() => import('../features/supportrecords/SupportRecordList.jsx'));
const SupportRecordShow = lazy(() => import('../features/supportrecords/SupportRecordShow.jsx'));
const SupportRecordCreate = lazy(() => import('../features/supportrecords/SupportRecordCreate.jsx'));
const SupportRecordEdit = lazy(() => import('../features/supportrecords/SupportRecordEdit.jsx'));
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
const SearchPage = lazy(() => import('../features/search/SearchPage.jsx'));
const MailPage = lazy(() => import('../features/mail/MailPage.jsx'));

/** Records: their list, `create`, `:id` (the form) and `:id/show`. A new page needs a visit in e2e/visits.js. */
export const resources = [
  { name: 'actors', list: ActorList, show: ActorShow, create: ActorCreate, edit: ActorEdit },
  { name: 'territories', list: TerritoryList, show: TerritoryShow, create: AreaCreate, edit: AreaEdit },
  { name: 'projects', list: ProjectList, show: ProjectShow, create: ProjectCreate, edit: ProjectEdit },
  { name: 'events', list: EventList, show: EventShow, create: EventCreate, edit: EventEdit },
  {
    name: 'support-plans',
    list: SupportPlanList,
    show: SupportPlanShow,
    create: SupportPlanCreate,
    edit: SupportPlanEdit,
  },
  {
    name: 'support-records',
    list: SupportRecordList,
    show: SupportRecordShow,
    create: SupportRecordCreate,
    edit: SupportRecordEdit,
  },
];

/** The board of the stages shows the same projects as the list. */
export const boardRoutes = <Route path="/projects/board" element={<ProjectBoard />} />;

/** An import is one page with four steps in its address. */
export const importRoutes = (
  <Route path="/imports">
    <Route index element={<ImportList />} />
    <Route path="create" element={<ImportCreate />} />
    <Route path=":id/:step?" element={<ImportPage />} />
  </Route>
);

export const searchRoute = <Route path="/search" element={<SearchPage />} />;

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
