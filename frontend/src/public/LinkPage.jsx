import { useEffect, useState } from 'react';
import { inspectLink, redeemLink } from '../api/session.js';
import { emailFault, faults, newPasswordFault } from './checks.js';
import { Field, PasswordField } from './Fields.jsx';
import { useDoorForm } from './useDoorForm.js';

/** @typedef {import('../api/session.js').AccountLink} AccountLink */

/** Titles and buttons of each kind of link. @param {AccountLink} link */
function wording(link) {
  if (link.kind === 'setup') {
    return { title: 'link.setupTitle', intro: 'link.setupIntro', submit: 'link.submitSetup' };
  }
  if (link.kind === 'password-reset') {
    return { title: 'link.resetTitle', intro: 'link.resetIntro', submit: 'link.submitReset' };
  }
  return link.accountExists
    ? { title: 'link.invitationTitle', intro: 'link.invitationKnown', submit: 'link.submitKnown' }
    : { title: 'link.invitationTitle', intro: 'link.invitationIntro', submit: 'link.submitInvitation' };
}

/** @param {{ t: import('./Fields.jsx').Translate, token: string, onDone: () => void }} props */
export function LinkPage({ t, token, onDone }) {
  const [link, setLink] = useState(/** @type {AccountLink | null | undefined} */ (undefined));
  useEffect(() => {
    inspectLink(token).then(setLink, () => setLink(null));
  }, [token]);

  if (link === undefined) return <p role="status">{t('link.loading')}</p>;
  if (link === null) {
    return (
      <>
        <h1>{t('link.expiredTitle')}</h1>
        <p className="soft" style={{ marginTop: 12 }}>
          {t('link.expired')}
        </p>
        <p style={{ marginTop: 24 }}>
          <a href="#login">{t('page.back')}</a>
        </p>
      </>
    );
  }
  return <RedeemForm t={t} token={token} link={link} onDone={onDone} />;
}

/** @param {{ t: import('./Fields.jsx').Translate, token: string, link: AccountLink, onDone: () => void }} props */
function RedeemForm({ t, token, link, onDone }) {
  const isSetup = link.kind === 'setup';
  const isKnown = link.kind === 'invitation' && link.accountExists;
  const asksName = isSetup || (link.kind === 'invitation' && !link.accountExists);
  const words = wording(link);
  const { form, errors, alert, busy, onSubmit } = useDoorForm({
    t,
    check: (values) =>
      faults({
        ...(isSetup && { email: emailFault(t, values.email) }),
        ...(asksName && {
          displayName: values.displayName.trim() === '' ? t('error.nameMissing') : undefined,
        }),
        ...(isSetup && {
          organisationName:
            values.organisationName.trim() === '' ? t('error.organisationMissing') : undefined,
        }),
        password: isKnown
          ? values.password === ''
            ? t('error.passwordMissing')
            : undefined
          : newPasswordFault(t, values.password),
      }),
    send: async (values) => {
      await redeemLink({ token, ...values });
      onDone();
    },
    sentence: (failure) => (failure.status === 401 ? t('error.credentials') : undefined),
  });
  return (
    <>
      <h1>{t(words.title, { organisation: link.organisation?.name ?? '' })}</h1>
      <p className="soft" style={{ marginTop: 6 }}>
        {t(words.intro)}
      </p>
      <form ref={form} onSubmit={onSubmit} noValidate>
        <p role="alert" className={alert === '' ? 'sr' : 'banner danger'}>
          {alert}
        </p>
        {isSetup ? (
          <Field
            name="email"
            type="email"
            autoComplete="username"
            label={t('login.email')}
            error={errors.email}
          />
        ) : (
          <p className="strong">{t('link.account', { email: link.email })}</p>
        )}
        {asksName && (
          <Field
            name="displayName"
            autoComplete="name"
            label={t('link.displayName')}
            help={t('link.displayNameHelp')}
            defaultValue={link.displayName ?? ''}
            error={errors.displayName}
          />
        )}
        {isSetup && (
          <Field
            name="organisationName"
            autoComplete="organization"
            label={t('link.organisationName')}
            error={errors.organisationName}
          />
        )}
        <PasswordField
          t={t}
          name="password"
          autoComplete={isKnown ? 'current-password' : 'new-password'}
          label={t(isKnown ? 'login.password' : 'link.newPassword')}
          help={isKnown ? undefined : t('link.passwordHelp')}
          error={errors.password}
        />
        <button className="btn primary touch" type="submit" aria-disabled={busy}>
          {t(words.submit)}
        </button>
      </form>
    </>
  );
}
