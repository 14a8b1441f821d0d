import Dialog from '@mui/material/Dialog';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { json } from '../../api/client.js';
import { ChecksField, TextField } from '../../shared/form/fields.jsx';
import { showProblems } from '../../shared/form/problems.js';
import { CopyField } from '../../shared/ui/CopyField.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { useScopes } from './useScopes.js';

/** Names a client and its rights; then shows its key, once. @param {{ onClose: () => void }} props */
export function NewClientDialog({ onClose }) {
  const t = useTranslate();
  const client = useQueryClient();
  const { sayError } = useSay();
  const { options } = useScopes();
  const [made, setMade] = useState(/** @type {{ name: string, secret: string } | null} */ (null));
  const form = useForm({ defaultValues: { name: '', scopes: /** @type {string[]} */ ([]), expiresOn: '' } });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ name, scopes, expiresOn }) => {
    if (scopes.length === 0) {
      form.setError('scopes', { message: t('apiClients.needScope') });
      return;
    }
    const body = { name: name.trim(), scopes, ...(expiresOn && { expiresOn }) };
    try {
      setMade(await json('POST', '/api-clients', { body }));
      client.invalidateQueries({ queryKey: ['api-clients'] });
    } catch (failure) {
      const problem = /** @type {any} */ (failure);
      if (problem.problem !== undefined && problem.status < 500) {
        showProblems(form, problem, (path) => path.replace(/^(scopes).*/, '$1'));
      } else sayError(failure);
    }
  });
  // The key is closed by its own button alone: a click beside it must not lose it.
  const close = made === null ? onClose : undefined;
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={close} aria-labelledby="client-title">
      {made === null ? (
        <FormProvider {...form}>
          <form className="dialog" noValidate onSubmit={submit}>
            <h2 id="client-title">{t('apiClients.newTitle')}</h2>
            {errors.root && (
              <p className="banner danger" role="alert">
                {errors.root.message}
              </p>
            )}
            <TextField
              name="name"
              label={t('apiClients.name')}
              help={t('apiClients.nameHelp')}
              maxLength={120}
              rules={{ required: t('shared.form.required') }}
            />
            <ChecksField
              name="scopes"
              label={t('apiClients.scopes')}
              help={t('apiClients.scopesHelp')}
              options={options}
            />
            <TextField
              name="expiresOn"
              type="date"
              label={t('apiClients.expiresOn')}
              help={t('apiClients.expiresHelp')}
              optional
            />
            <div className="dialog-acts">
              <button type="button" className="btn" onClick={onClose}>
                {t('shared.cancel')}
              </button>
              <button type="submit" className="btn primary" aria-disabled={isSubmitting}>
                {t('apiClients.create')}
              </button>
            </div>
          </form>
        </FormProvider>
      ) : (
        <div className="dialog">
          <h2 id="client-title">{t('apiClients.secretTitle', { name: made.name })}</h2>
          <p className="banner warn">{t('apiClients.secretText')}</p>
          <CopyField label={t('apiClients.secret')} value={made.secret} />
          <p className="help">{t('apiClients.secretHow')}</p>
          <div className="dialog-acts">
            <button type="button" className="btn primary" onClick={onClose}>
              {t('apiClients.secretDone')}
            </button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
