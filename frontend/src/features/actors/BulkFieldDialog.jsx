import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'ra-core';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { ChecksField, SelectField, TextField } from '../../shared/form/fields.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

const FIELDS = ['roles', 'themes', 'legalForm', 'visibility', 'lastVerifiedOn'];

/** One field, one value, for all the chosen records. @param {import('../../shared/list/BulkActs.jsx').BulkDialogProps} props */
export function BulkFieldDialog({ count, onClose, onChange }) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const form = useForm({
    defaultValues: {
      field: 'roles',
      roles: [],
      themes: [],
      legalForm: '',
      visibility: 'network',
      lastVerifiedOn: '',
    },
  });
  const field = useWatch({ control: form.control, name: 'field' });
  const required = { required: t('shared.form.required') };
  const visibilities = ['public', 'network', 'organisation'].map((value) => ({
    value,
    label: t(`shared.visibility.${value}`),
  }));
  const help = t('shared.bulk.valueHelp');
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="bulk-title">
      <FormProvider {...form}>
        <form
          className="dialog"
          noValidate
          onSubmit={form.handleSubmit((values) =>
            onChange({ [values.field]: values[/** @type {'roles'} */ (values.field)] }),
          )}
        >
          <h2 id="bulk-title">{t('shared.bulk.title', { count })}</h2>
          <SelectField
            name="field"
            label={t('shared.bulk.field')}
            options={FIELDS.map((value) => ({ value, label: t(`actors.bulk.${value}`) }))}
          />
          {field === 'roles' && (
            <ChecksField
              name="roles"
              label={t('shared.bulk.value')}
              help={help}
              options={optionsOf('actor-role')}
            />
          )}
          {field === 'themes' && (
            <ChecksField
              name="themes"
              label={t('shared.bulk.value')}
              help={help}
              options={optionsOf('theme')}
            />
          )}
          {field === 'legalForm' && (
            <SelectField
              name="legalForm"
              label={t('shared.bulk.value')}
              help={help}
              rules={required}
              empty={t('actors.form.choose')}
              options={optionsOf('legal-form')}
            />
          )}
          {field === 'visibility' && (
            <SelectField
              name="visibility"
              label={t('shared.bulk.value')}
              help={help}
              options={visibilities}
            />
          )}
          {field === 'lastVerifiedOn' && (
            <TextField
              name="lastVerifiedOn"
              type="date"
              label={t('shared.bulk.value')}
              help={help}
              rules={required}
            />
          )}
          <div className="dialog-acts">
            <button type="button" className="btn" onClick={onClose}>
              {t('shared.cancel')}
            </button>
            <button type="submit" className="btn primary">
              {t('shared.bulk.submit')}
            </button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}
