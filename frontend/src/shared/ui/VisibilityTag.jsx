import Business from '@mui/icons-material/BusinessOutlined';
import Group from '@mui/icons-material/GroupOutlined';
import Hub from '@mui/icons-material/HubOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import { useTranslate } from 'ra-core';

const ICONS = { public: Public, network: Hub, team: Group, organisation: Business };

/** @typedef {'public' | 'network' | 'team' | 'organisation'} Visibility */

/** Who sees a record, in words. `long` says it as a sentence, with the `count` of organisations in a team. @param {{ visibility: Visibility, organisation?: string, count?: number, long?: boolean }} props */
export function VisibilityTag({ visibility, organisation = '', count = 1, long = false }) {
  const t = useTranslate();
  const Icon = ICONS[visibility] ?? Business;
  const text = t(`shared.visibility.${visibility}${long ? 'Long' : ''}`, { organisation, count });
  return (
    <span className={long ? 'tag primary' : 'row soft nowrap'} title={long ? undefined : text}>
      <Icon fontSize="small" aria-hidden="true" />
      <span className="who-sees-text">{text}</span>
    </span>
  );
}
