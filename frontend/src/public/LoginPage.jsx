import { logIn } from '../api/session.js';
import { emailFault, faults } from './checks.js';
import { Field, PasswordField } from './Fields.jsx';
import { useDoorForm } from './useDoorForm.js';

/** @param {{ t: import('./Fields.jsx').Translate, next: string, onDone: () => void }} props */
export function LoginPage({ t, next, onDone }) {
  const { form, errors, alert, busy, onSubmit } = useDoorForm({
    t,
    check: ({ email, password }) =>
      faults({
        email: emailFault(t, email),
        password: password === '' ? t('error.passwordMissing') : undefined,
      }),
    send: async ({ email, password }) => {
      await logIn(email.trim(), password);
      onDone();
    },
    sentence: (failure) => (failure.status === 401 ? t('error.credentials') : undefined),
  });
  return (
    <>
      <h1>{t('login.title')}</h1>
      <p className="soft" style={{ marginTop: 6 }}>
        {next === '' ? t('login.intro') : t('login.ended')}
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
        <PasswordField
          t={t}
          name="password"
          autoComplete="current-password"
          label={t('login.password')}
          error={errors.password}
          aside={
            <a className="mid" href="#forgotten">
              {t('login.forgotten')}
            </a>
          }
        />
        <button className="btn primary touch" type="submit" aria-disabled={busy}>
          {t(busy ? 'login.submitting' : 'login.submit')}
        </button>
      </form>
      <p className="mid soft" style={{ marginTop: 24 }}>
        {t('login.noAccount')}
      </p>
    </>
  );
}
