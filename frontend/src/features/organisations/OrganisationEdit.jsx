import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAccess } from '../../shared/access.js';
import { TextArea, TextField } from '../../shared/form/fields.jsx';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { RecordForm } from '../../shared/form/RecordForm.jsx';
import { ErrorState, RefusedPage } from '../../shared/ui/ErrorState.jsx';
import { PageSkeleton } from '../../shared/ui/PageSkeleton.jsx';
import { usePageTitle } from '../../shared/ui/usePageTitle.js';
import { useSay } from '../../shared/ui/useSay.js';
import { blankOrganisation, toForm, toInput } from './organisationForm.js';
import { organisationPath, useOrganisation, useOrganisationId } from './useOrganisation.js';

/** What an organisation says of itself, or a new one, for which `isNew` stands. @param {{ isNew?: boolean }} props */
export default function OrganisationEdit({ isNew = false }) {
  const id = useOrganisationId();
  const { can } = useAccess();
  const { data, error, isPending, refetch } = useOrganisation(isNew ? '' : id);
  if (!can(isNew ? 'organisations:administer' : 'organisations:write')) {
    return <RefusedPage />;
  }
  if (isNew) return <Form />;
  if (error) return <ErrorState error={error} sentence="organisations.failed" onRetry={() => refetch()} />;
  if (isPending) return <PageSkeleton />;
  return <Form organisation={data} />;
}

const FIELDS = ['name', 'shortName', 'description', 'website'];

/** @param {{ organisation?: any }} props */
function Form({ organisation }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { session } = useAccess();
  const { say: announce } = useSay();
  const labels = useMemo(
    () => Object.fromEntries(FIELDS.map((name) => [name, t(`organisations.fields.${name}`)])),
    [t],
  );
  const own = session.organisation?.id;
  const isNew = organisation === undefined;
  const back = isNew ? '/settings/organisations' : organisationPath(organisation.id, own);
  const title = isNew
    ? t('organisations.newTitle')
    : t('organisations.editTitle', { name: organisation.name });
  usePageTitle(title);
  return (
    <RecordForm
      resource="organisations"
      record={organisation}
      values={isNew ? blankOrganisation : toForm(organisation)}
      toForm={toForm}
      toInput={toInput}
      labels={labels}
      say={(_field, value) => String(value ?? '')}
      submit={t(isNew ? 'organisations.create' : 'shared.save')}
      onCancel={() => navigate(back)}
      onSaved={(saved) => {
        announce(isNew ? 'organisations.created' : 'organisations.saved', { name: saved.name });
        navigate(organisationPath(saved.id, own));
      }}
    >
      <FormSection id="organisation-form" title={title} help={t('organisations.who')}>
        <TextField
          name="name"
          label={labels.name}
          help={t('organisations.fields.nameHelp')}
          maxLength={200}
          rules={{ required: t('shared.form.required') }}
        />
        <TextField
          name="shortName"
          label={labels.shortName}
          help={t('organisations.fields.shortNameHelp')}
          maxLength={60}
          rules={{ required: t('shared.form.required') }}
        />
        <TextArea
          name="description"
          label={labels.description}
          help={t('organisations.fields.descriptionHelp')}
          maxLength={2000}
          optional
        />
        <TextField
          name="website"
          type="url"
          inputMode="url"
          label={labels.website}
          help={t('organisations.fields.websiteHelp')}
          maxLength={500}
          optional
        />
      </FormSection>
    </RecordForm>
  );
}
