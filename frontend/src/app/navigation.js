import EditNote from '@mui/icons-material/EditNoteOutlined';
import EventIcon from '@mui/icons-material/EventOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import MapIcon from '@mui/icons-material/MapOutlined';
import RouteIcon from '@mui/icons-material/RouteOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import WbSunny from '@mui/icons-material/WbSunnyOutlined';

/**
 * @typedef {{ to: string, label: string, icon: typeof Groups, right?: string, group?: string, foot?: boolean, dock?: boolean }} Entry
 * An entry whose right is missing is absent, never greyed; those of the dock stay within reach on a phone.
 */

/** @type {Entry[]} */
export const entries = [
  { to: '/', label: 'nav.home', icon: WbSunny, dock: true },
  {
    to: '/projects',
    label: 'nav.projects',
    icon: RouteIcon,
    right: 'projects:read',
    group: 'nav.follow',
    dock: true,
  },
  {
    to: '/support-plans',
    label: 'nav.supportPlans',
    icon: Flag,
    right: 'support-plans:read',
    group: 'nav.follow',
  },
  {
    to: '/support-records',
    label: 'supportRecords.title',
    icon: EditNote,
    right: 'support-records:read',
    group: 'nav.follow',
  },
  {
    to: '/events',
    label: 'nav.events',
    icon: EventIcon,
    right: 'events:read',
    group: 'nav.mobilise',
    dock: true,
  },
  { to: '/actors', label: 'nav.actors', icon: Groups, right: 'actors:read', group: 'nav.know' },
  { to: '/territories', label: 'nav.territories', icon: MapIcon, group: 'nav.know' },
  { to: '/imports', label: 'nav.imports', icon: UploadFile, right: 'imports:read', foot: true },
  { to: '/settings', label: 'nav.settings', icon: Settings, foot: true },
];

/**
 * `acting` keeps an entry for those who act for an organisation: the instance has none of its own.
 * @type {{ to: string, label: string, right?: string, acting?: boolean }[]}
 */
export const settingsEntries = [
  { to: '/settings/account', label: 'settings.account' },
  { to: '/settings/organisation', label: 'settings.organisation', right: 'organisations:read', acting: true },
  { to: '/settings/organisations', label: 'organisations.title', right: 'organisations:administer' },
  { to: '/settings/accounts', label: 'accounts.title', right: 'accounts:administer' },
  { to: '/settings/api-clients', label: 'apiClients.title', right: 'api-clients:write' },
  { to: '/settings/vocabularies', label: 'vocabularies.title' },
  { to: '/settings/journal', label: 'settings.journal', right: 'audit-entries:read' },
  { to: '/settings/messages', label: 'settings.messages', right: 'mail-messages:read' },
];

/** @param {string} to @param {string} pathname */
export const isCurrent = (to, pathname) =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
