import { useTranslate } from 'ra-core';
import { FormProvider, useForm } from 'react-hook-form';
import { changePassword } from '../../api/session.js';
import { TextField } from '../../shared/form/fields.jsx';
import { showProblems } from '../../shared/form/problems.js';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useSession } from './SessionContext.jsx';

/** Mon compte: who I am here, my password, my keys. Theme and language are in the account menu. */
export default function AccountPage() {
  const t = useTranslate();
  const { session, setPreferences } = useSession();
  const { account, memberships, preferences } = session;
  usePageTitle(t('session.title'));
  return (
    <div className="stack" style={{ maxWidth: 720 }}>
      <section className="card" aria-labelledby="account-identity">
        <header>
          <h2 id="account-identity">{t('session.identity')}</h2>
        </header>
        <dl className="pairs card-body">
          <dt>{t('session.name')}</dt>
          <dd>{account.displayName}</dd>
          <dt>{t('session.email')}</dt>
          <dd>{account.email}</dd>
          <dt>{t('session.memberships')}</dt>
          <dd>
            <ul>
              {memberships.map(({ organisation, role }) => (
                <li key={organisation.id}>
                  {organisation.name} <span className="muted">· {t(`session.roles.${role}`)}</span>
                </li>
              ))}
              {account.instanceRoles.map((role) => (
                <li key={role}>
                  {t('session.instance')}{' '}
                  <span className="muted">· {t(`session.instanceRoles.${role}`)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      </section>
      <PasswordCard />
      <section className="card" aria-labelledby="account-keys">
        <header>
          <h2 id="account-keys">{t('session.keyboard')}</h2>
        </header>
        <div className="card-body">
          <label className="choice">
            <input
              type="checkbox"
              className="check"
              aria-describedby="keys-help"
              checked={preferences.singleKeys}
              onChange={(event) => setPreferences({ singleKeys: event.target.checked })}
            />
            {t('session.singleKeys')}
          </label>
          <p className="help" id="keys-help">
            {t('session.singleKeysHelp')}
          </p>
        </div>
      </section>
    </div>
  );
}

const SHORTEST = 12;

function PasswordCard() {
  const t = useTranslate();
  const { say } = useSay();
  const form = useForm({ defaultValues: { currentPassword: '', newPassword: '' } });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ currentPassword, newPassword }) => {
    try {
      await changePassword(currentPassword, newPassword);
      form.reset();
      say('session.changed');
    } catch (failure) {
      showProblems(form, /** @type {any} */ (failure));
    }
  });
  return (
    <section className="card" aria-labelledby="account-password">
      <header>
        <h2 id="account-password">{t('session.password')}</h2>
      </header>
      <FormProvider {...form}>
        <form className="card-body stack" onSubmit={submit} noValidate>
          <p className="soft">{t('session.passwordIntro')}</p>
          {errors.root && (
            <p className="banner danger" role="alert">
              {errors.root.message}
            </p>
          )}
          <TextField
            name="currentPassword"
            type="password"
            autoComplete="current-password"
            label={t('session.current')}
            rules={{ required: t('shared.form.required') }}
          />
          <TextField
            name="newPassword"
            type="password"
            autoComplete="new-password"
            label={t('session.next')}
            help={t('session.nextHelp')}
            rules={{
              required: t('shared.form.required'),
              validate: (value) =>
                [...value].length >= SHORTEST ||
                t('session.tooShort', { count: SHORTEST - [...value].length }),
            }}
          />
          <div>
            <button type="submit" className="btn out" aria-disabled={isSubmitting}>
              {t('session.change')}
            </button>
          </div>
        </form>
      </FormProvider>
    </section>
  );
}
