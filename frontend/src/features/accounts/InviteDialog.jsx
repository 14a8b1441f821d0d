import Dialog from '@mui/material/Dialog';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { json } from '../../api/client.js';
import { RadioField, TextField } from '../../shared/form/fields.jsx';
import { showProblems } from '../../shared/form/problems.js';
import { formatLongDay } from '../../shared/format.js';
import { CopyField } from '../../shared/ui/CopyField.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { EMAIL, ROLES } from './roles.js';

/**
 * Invites a person; the link is shown once, then closed for good.
 * @param {{ organisation: { id: string, name: string }, initialRole: string, onClose: () => void }} props
 */
export function InviteDialog({ organisation, initialRole, onClose }) {
  const t = useTranslate();
  const client = useQueryClient();
  const { sayError } = useSay();
  const [made, setMade] = useState(
    /** @type {{ email: string, link: string, expiresAt: string } | null} */ (null),
  );
  const form = useForm({ defaultValues: { email: '', displayName: '', role: initialRole } });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ email, displayName, role }) => {
    const body = {
      email: email.trim(),
      role,
      ...(displayName.trim() && { displayName: displayName.trim() }),
    };
    try {
      setMade(await json('POST', `/organisations/${organisation.id}/invitations`, { body }));
      client.invalidateQueries({ queryKey: ['organisations', organisation.id] });
    } catch (failure) {
      const problem = /** @type {any} */ (failure);
      if (problem.problem !== undefined && problem.status < 500) showProblems(form, problem);
      else sayError(failure);
    }
  });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="invite-title">
      {made === null ? (
        <FormProvider {...form}>
          <form className="dialog" noValidate onSubmit={submit}>
            <h2 id="invite-title">{t('accounts.inviteTitle', { organisation: organisation.name })}</h2>
            {errors.root && (
              <p className="banner danger" role="alert">
                {errors.root.message}
              </p>
            )}
            <TextField
              name="email"
              type="email"
              inputMode="email"
              label={t('accounts.inviteEmail')}
              maxLength={254}
              rules={{
                required: t('shared.form.required'),
                pattern: { value: EMAIL, message: t('accounts.badEmail') },
              }}
            />
            <TextField
              name="displayName"
              label={t('accounts.inviteName')}
              help={t('accounts.inviteNameHelp')}
              maxLength={120}
              optional
            />
            <RadioField
              name="role"
              label={t('accounts.inviteRole')}
              options={ROLES.map((value) => ({
                value,
                label: t(`accounts.roles.${value}`),
                help: t(`accounts.roleHelp.${value}`),
              }))}
            />
            <div className="dialog-acts">
              <button type="button" className="btn" onClick={onClose}>
                {t('shared.cancel')}
              </button>
              <button type="submit" className="btn primary" aria-disabled={isSubmitting}>
                {t('accounts.send')}
              </button>
            </div>
          </form>
        </FormProvider>
      ) : (
        <Made {...made} onClose={onClose} />
      )}
    </Dialog>
  );
}

/** @param {{ email: string, link: string, expiresAt: string, onClose: () => void }} props */
function Made({ email, link, expiresAt, onClose }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  return (
    <div className="dialog">
      <h2 id="invite-title">{t('accounts.sent', { email })}</h2>
      <p>{t('accounts.sentText', { email, date: formatLongDay(expiresAt, language) })}</p>
      <CopyField label={t('accounts.link')} value={link} />
      <div className="dialog-acts">
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the form that had the focus is gone */}
        <button type="button" className="btn primary" autoFocus onClick={onClose}>
          {t('accounts.done')}
        </button>
      </div>
    </div>
  );
}
