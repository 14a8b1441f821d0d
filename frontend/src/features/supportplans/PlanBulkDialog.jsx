import { useTranslate } from 'ra-core';
import { SelectField } from '../../shared/form/fields.jsx';
import { BulkDialog } from '../../shared/list/BulkDialog.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { CLOSED } from './phases.js';

/** One field, one value, for all the chosen plans. How each one ended is said on its own page. @param {import('../../shared/list/BulkActs.jsx').BulkDialogProps} props */
export function PlanBulkDialog(props) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const label = t('shared.bulk.value');
  const help = (/** @type {string} */ own) =>
    `${t('shared.bulk.valueHelp')} ${t(`supportPlans.bulk.${own}`)}`;
  return (
    <BulkDialog
      {...props}
      values={{ phase: '', visibility: 'team' }}
      labels={{ phase: t('supportPlans.form.phase'), visibility: t('supportPlans.form.visibility') }}
      fields={{
        phase: (
          <SelectField
            name="phase"
            label={label}
            help={help('phaseHelp')}
            rules={{ required: t('shared.form.required') }}
            empty={t('supportPlans.form.choose')}
            options={optionsOf('support-plan-phase').filter(({ value }) => value !== CLOSED)}
          />
        ),
        visibility: (
          <SelectField
            name="visibility"
            label={label}
            help={help('visibilityHelp')}
            options={[
              { value: 'team', label: t('supportPlans.form.visibilityTeam') },
              { value: 'organisation', label: t('supportPlans.form.visibilityOrganisation') },
            ]}
          />
        ),
      }}
    />
  );
}
