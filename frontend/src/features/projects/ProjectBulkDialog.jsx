import { useTranslate } from 'ra-core';
import { ChecksField, SelectField } from '../../shared/form/fields.jsx';
import { BulkDialog } from '../../shared/list/BulkDialog.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';

/** One field, one value, for all the chosen projects. @param {import('../../shared/list/BulkActs.jsx').BulkDialogProps} props */
export function ProjectBulkDialog(props) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const common = { label: t('shared.bulk.value'), help: t('shared.bulk.valueHelp') };
  const required = { required: t('shared.form.required') };
  const choose = t('projects.form.choose');
  return (
    <BulkDialog
      {...props}
      values={{ themes: [], stage: '', legalForm: '', visibility: 'network' }}
      labels={{
        themes: t('projects.form.themes'),
        stage: t('projects.form.stage'),
        legalForm: t('projects.form.legalForm'),
        visibility: t('projects.form.visibility'),
      }}
      fields={{
        themes: <ChecksField name="themes" {...common} options={optionsOf('theme')} />,
        stage: (
          <SelectField
            name="stage"
            {...common}
            rules={required}
            empty={choose}
            options={optionsOf('project-stage')}
          />
        ),
        legalForm: (
          <SelectField
            name="legalForm"
            {...common}
            rules={required}
            empty={choose}
            options={optionsOf('legal-form')}
          />
        ),
        visibility: (
          <SelectField
            name="visibility"
            {...common}
            options={['network', 'public'].map((value) => ({
              value,
              label: t(`shared.visibility.${value}`),
            }))}
          />
        ),
      }}
    />
  );
}
