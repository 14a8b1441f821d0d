import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ifMatch, json } from '../../api/client.js';
import { useSay } from '../../shared/ui/useSay.js';
import { INSTANCE_ROLES } from './roles.js';

/** @param {{ account: import('./AccountList.jsx').Account, onClose: () => void }} props */
export function InstanceRolesDialog({ account, onClose }) {
  const t = useTranslate();
  const { say, sayError } = useSay();
  const [chosen, setChosen] = useState(account.instanceRoles);
  const save = async () => {
    try {
      await json('PUT', `/accounts/${account.id}/instance-roles`, {
        body: { instanceRoles: chosen },
        headers: ifMatch(account.version),
      });
      say('accounts.rolesSaved', { name: account.displayName });
      onClose();
    } catch (failure) {
      sayError(failure);
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="roles-title">
      <div className="dialog">
        <fieldset>
          <legend>
            <h2 id="roles-title">{t('accounts.editRolesOf', { name: account.displayName })}</h2>
          </legend>
          {INSTANCE_ROLES.map((role) => (
            <label key={role} className="choice">
              <input
                type="checkbox"
                className="check"
                checked={chosen.includes(role)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, role] : chosen.filter((one) => one !== role))
                }
              />
              <span>
                {t(`accounts.instanceRoles.${role}`)}
                <span className="help"> · {t(`accounts.instanceRolesHelp.${role}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="dialog-acts">
          <button type="button" className="btn" onClick={onClose}>
            {t('shared.cancel')}
          </button>
          <button type="button" className="btn primary" onClick={save}>
            {t('accounts.saveRoles')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
