import Business from '@mui/icons-material/BusinessOutlined';
import Hub from '@mui/icons-material/HubOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import { useTranslate } from 'ra-core';

const ICONS = { public: Public, network: Hub, organisation: Business };

/** @typedef {'public' | 'network' | 'organisation'} Visibility */

/** Who sees a record, in words. `long` says it as a sentence. @param {{ visibility: Visibility, organisation?: string, long?: boolean }} props */
export function VisibilityTag({ visibility, organisation = '', long = false }) {
  const t = useTranslate();
  const Icon = ICONS[visibility] ?? Business;
  const text = t(`shared.visibility.${visibility}${long ? 'Long' : ''}`, { organisation });
  return (
    <span className={long ? 'tag primary' : 'row soft nowrap'} title={long ? undefined : text}>
      <Icon fontSize="small" aria-hidden="true" />
      <span className="who-sees-text">{text}</span>
    </span>
  );
}
