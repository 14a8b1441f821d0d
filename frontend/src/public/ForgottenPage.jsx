import { useState } from 'react';
import { requestPasswordReset } from '../api/session.js';
import { emailFault, faults } from './checks.js';
import { Field } from './Fields.jsx';
import { useDoorForm } from './useDoorForm.js';

/** @param {{ t: import('./Fields.jsx').Translate }} props */
export function ForgottenPage({ t }) {
  const [sentTo, setSentTo] = useState('');
  const { form, errors, alert, busy, onSubmit } = useDoorForm({
    t,
    check: ({ email }) => faults({ email: emailFault(t, email) }),
    send: async ({ email }) => {
      await requestPasswordReset(email.trim());
      setSentTo(email.trim());
    },
  });
  const back = (
    <p style={{ marginTop: 24 }}>
      <a href="#login">{t('page.back')}</a>
    </p>
  );
  if (sentTo !== '') {
    return (
      <div role="status">
        <h1>{t('forgotten.sentTitle')}</h1>
        <p className="soft" style={{ marginTop: 12 }}>
          {t('forgotten.sent', { email: sentTo })}
        </p>
        {back}
      </div>
    );
  }
  return (
    <>
      <h1>{t('forgotten.title')}</h1>
      <p className="soft" style={{ marginTop: 6 }}>
        {t('forgotten.intro')}
      </p>
      <form ref={form} onSubmit={onSubmit} noValidate>
        <p role="alert" className={alert === '' ? 'sr' : 'banner danger'}>
          {alert}
        </p>
        <Field
          name="email"
          type="email"
          autoComplete="username"
          label={t('login.email')}
          error={errors.email}
        />
        <button className="btn primary touch" type="submit" aria-disabled={busy}>
          {t('forgotten.submit')}
        </button>
      </form>
      {back}
    </>
  );
}
