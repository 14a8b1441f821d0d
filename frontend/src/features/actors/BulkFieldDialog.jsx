import { useTranslate } from 'ra-core';
import { ChecksField, SelectField, TextField } from '../../shared/form/fields.jsx';
import { BulkDialog } from '../../shared/list/BulkDialog.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

const FIELDS = ['roles', 'themes', 'legalForm', 'visibility', 'lastVerifiedOn'];
const VALUES = { roles: [], themes: [], legalForm: '', visibility: 'network', lastVerifiedOn: '' };

/** One field, one value, for all the chosen actors. @param {import('../../shared/list/BulkActs.jsx').BulkDialogProps} props */
export function BulkFieldDialog(props) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const common = { label: t('shared.bulk.value'), help: t('shared.bulk.valueHelp') };
  const required = { required: t('shared.form.required') };
  return (
    <BulkDialog
      {...props}
      values={VALUES}
      labels={Object.fromEntries(FIELDS.map((field) => [field, t(`actors.bulk.${field}`)]))}
      fields={{
        roles: <ChecksField name="roles" {...common} options={optionsOf('actor-role')} />,
        themes: <ChecksField name="themes" {...common} options={optionsOf('theme')} />,
        legalForm: (
          <SelectField
            name="legalForm"
            {...common}
            rules={required}
            empty={t('actors.form.choose')}
            options={optionsOf('legal-form')}
          />
        ),
        visibility: (
          <SelectField
            name="visibility"
            {...common}
            options={['public', 'network', 'organisation'].map((value) => ({
              value,
              label: t(`shared.visibility.${value}`),
            }))}
          />
        ),
        lastVerifiedOn: <TextField name="lastVerifiedOn" type="date" {...common} rules={required} />,
      }}
    />
  );
}
