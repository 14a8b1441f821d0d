import Groups from '@mui/icons-material/GroupsOutlined';
import MapIcon from '@mui/icons-material/MapOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import WbSunny from '@mui/icons-material/WbSunnyOutlined';

/**
 * @typedef {{ to: string, label: string, icon: typeof Groups, right?: string, group?: string, foot?: boolean }} Entry
 * An entry whose right is missing is absent, never greyed.
 */

/** @type {Entry[]} */
export const entries = [
  { to: '/', label: 'nav.home', icon: WbSunny },
  { to: '/actors', label: 'nav.actors', icon: Groups, right: 'actors:read', group: 'nav.know' },
  { to: '/territories', label: 'nav.territories', icon: MapIcon, group: 'nav.know' },
  { to: '/imports', label: 'nav.imports', icon: UploadFile, right: 'imports:read', foot: true },
  { to: '/settings', label: 'nav.settings', icon: Settings, foot: true },
];

/** @type {{ to: string, label: string, right?: string }[]} */
export const settingsEntries = [{ to: '/settings/account', label: 'settings.account' }];

/** @param {string} to @param {string} pathname */
export const isCurrent = (to, pathname) =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
