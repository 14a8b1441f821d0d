import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'ra-core';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { ChecksField, SelectField, TextField } from '../../shared/form/fields.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

const FIELDS = ['roles', 'themes', 'legalForm', 'visibility', 'lastVerifiedOn'];

/** One field, one value, for all the chosen records. @param {{ count: number, onClose: () => void, onChange: (patch: Record<string, any>) => void }} props */
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
  const help = t('actors.bulk.valueHelp');
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
          <h2 id="bulk-title">{t('actors.bulk.editTitle', { count })}</h2>
          <SelectField
            name="field"
            label={t('actors.bulk.field')}
            options={FIELDS.map((value) => ({ value, label: t(`actors.bulk.${value}`) }))}
          />
          {field === 'roles' && (
            <ChecksField
              name="roles"
              label={t('actors.bulk.value')}
              help={help}
              options={optionsOf('actor-role')}
            />
          )}
          {field === 'themes' && (
            <ChecksField
              name="themes"
              label={t('actors.bulk.value')}
              help={help}
              options={optionsOf('theme')}
            />
          )}
          {field === 'legalForm' && (
            <SelectField
              name="legalForm"
              label={t('actors.bulk.value')}
              help={help}
              rules={required}
              empty={t('actors.form.choose')}
              options={optionsOf('legal-form')}
            />
          )}
          {field === 'visibility' && (
            <SelectField
              name="visibility"
              label={t('actors.bulk.value')}
              help={help}
              options={visibilities}
            />
          )}
          {field === 'lastVerifiedOn' && (
            <TextField
              name="lastVerifiedOn"
              type="date"
              label={t('actors.bulk.value')}
              help={help}
              rules={required}
            />
          )}
          <div className="dialog-acts">
            <button type="button" className="btn" onClick={onClose}>
              {t('shared.cancel')}
            </button>
            <button type="submit" className="btn primary">
              {t('actors.bulk.submit')}
            </button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}
