import Logout from '@mui/icons-material/LogoutOutlined';
import PersonOutline from '@mui/icons-material/PersonOutlined';
import Popover from '@mui/material/Popover';
import { useLogout, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { actingName, useSession } from '../features/session/SessionContext.jsx';
import { Avatar } from '../shared/ui/Avatar.jsx';
import { Segmented } from '../shared/ui/Segmented.jsx';

export function AccountMenu() {
  const t = useTranslate();
  const { session } = useSession();
  const [anchor, setAnchor] = useState(/** @type {HTMLElement | null} */ (null));
  const acting = actingName(session, t('account.instance'));
  const label = t('account.open', { name: session.account.displayName, organisation: acting });
  const close = () => setAnchor(null);
  return (
    <>
      <button
        type="button"
        className="account-btn"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="account-acting">{acting}</span>
        <Avatar name={session.account.displayName} large />
      </button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': label, sx: { width: 320, maxWidth: 'calc(100vw - 24px)' } },
        }}
      >
        <AccountPanel onClose={close} />
      </Popover>
    </>
  );
}

/** @param {{ onClose: () => void }} props */
function AccountPanel({ onClose }) {
  const t = useTranslate();
  const logout = useLogout();
  const { session, setPreferences } = useSession();
  const { theme, density, language } = session.preferences;
  return (
    <div className="account-panel">
      <div className="row">
        <Avatar name={session.account.displayName} large />
        <div className="grow">
          <p className="strong ellipsis">{session.account.displayName}</p>
          <p className="small muted ellipsis">{session.account.email}</p>
        </div>
      </div>
      <OrganisationSwitch onDone={onClose} />
      <Segmented
        name="theme"
        legend={t('account.theme')}
        value={theme}
        options={
          /** @type {const} */ (['system', 'light', 'dark']).map((value) => ({
            value,
            label: t(`account.themes.${value}`),
          }))
        }
        onChange={(value) => setPreferences({ theme: value })}
      />
      <Segmented
        name="density"
        legend={t('account.density')}
        value={density}
        options={
          /** @type {const} */ (['comfortable', 'dense']).map((value) => ({
            value,
            label: t(`account.densities.${value}`),
          }))
        }
        onChange={(value) => setPreferences({ density: value })}
      />
      <Segmented
        name="language"
        legend={t('account.language')}
        value={language}
        options={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(value) => setPreferences({ language: value })}
      />
      <div className="account-foot">
        <Link className="btn dense" to="/settings/account" onClick={onClose}>
          <PersonOutline aria-hidden="true" />
          {t('account.mine')}
        </Link>
        <button type="button" className="btn dense" onClick={() => logout()}>
          <Logout aria-hidden="true" />
          {t('account.logOut')}
        </button>
      </div>
    </div>
  );
}

/** @param {{ onDone: () => void }} props */
function OrganisationSwitch({ onDone }) {
  const t = useTranslate();
  const { session, actFor } = useSession();
  const choices = [
    ...session.memberships.map(({ organisation }) => ({
      id: organisation.id,
      name: organisation.name,
      help: '',
    })),
    ...(session.account.instanceRoles.length > 0
      ? [{ id: null, name: t('account.instance'), help: t('account.instanceHelp') }]
      : []),
  ];
  if (choices.length < 2) return null;
  const current = session.organisation?.id ?? null;
  return (
    <fieldset>
      <legend>{t('account.actFor')}</legend>
      {choices.map(({ id, name, help }) => (
        <label key={id ?? 'instance'} className="choice">
          <input
            type="radio"
            className="check"
            name="acting"
            checked={id === current}
            onChange={async () => {
              await actFor(id);
              onDone();
            }}
          />
          <span>
            {name}
            {help !== '' && <span className="help"> · {help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
