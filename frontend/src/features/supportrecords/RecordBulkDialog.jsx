import { useTranslate } from 'ra-core';
import { ChecksField, SelectField } from '../../shared/form/fields.jsx';
import { BulkDialog } from '../../shared/list/BulkDialog.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** One field, one value, for all the chosen records. @param {import('../../shared/list/BulkActs.jsx').BulkDialogProps} props */
export function RecordBulkDialog(props) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const common = { label: t('shared.bulk.value'), help: t('shared.bulk.valueHelp') };
  return (
    <BulkDialog
      {...props}
      values={{ themes: [], kind: 'interview', visibility: 'team' }}
      labels={{
        themes: t('supportRecords.form.themes'),
        kind: t('supportRecords.form.kind'),
        visibility: t('supportRecords.form.visibility'),
      }}
      fields={{
        themes: <ChecksField name="themes" {...common} options={optionsOf('theme')} />,
        kind: <SelectField name="kind" {...common} options={optionsOf('support-record-kind')} />,
        visibility: (
          <SelectField
            name="visibility"
            {...common}
            options={['team', 'organisation'].map((value) => ({
              value,
              label: t(`shared.visibility.${value}`),
            }))}
          />
        ),
      }}
    />
  );
}
