import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { json } from '../../api/client.js';
import { isoDay } from '../../shared/format.js';
import { ExternalIdsField } from '../../shared/form/ExternalIdsField.jsx';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { RadioField, SelectField, TextArea, TextField } from '../../shared/form/fields.jsx';
import { PickerField } from '../../shared/form/PickerField.jsx';
import { projectPicker } from '../projects/projectPicker.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { CLOSED } from './phases.js';

/** A plan is opened by the organisation that leads its project. */
const ledProjectPicker = {
  ...projectPicker,
  /** @param {string} q @returns {Promise<import('../projects/projectPicker.js').ProjectChoice[]>} */
  search: async (q) => (await json('GET', '/projects', { query: { q, lead: 'mine', limit: 8 } })).items,
};

/** What the team writes; the lead alone says who sees it. @param {{ isNew: boolean, leads: boolean }} props */
export function SharedFields({ isNew, leads }) {
  const t = useTranslate();
  return (
    <>
      <FormSection id="plan" title={t('supportPlans.form.plan')} help={t('supportPlans.form.planHelp')}>
        {isNew && (
          <PickerField
            name="project"
            label={t('supportPlans.form.project')}
            help={t('supportPlans.form.projectHelp')}
            rules={{ required: t('supportPlans.form.projectMissing') }}
            {...ledProjectPicker}
          />
        )}
        <TextField
          name="object"
          label={t('supportPlans.form.object')}
          help={t('supportPlans.form.objectHelp')}
          maxLength={200}
          optional
        />
        <TextArea
          name="description"
          label={t('supportPlans.form.description')}
          help={t('supportPlans.form.descriptionHelp')}
          rows={6}
          maxLength={5000}
          optional
        />
        <DaysFields isNew={isNew} />
      </FormSection>
      {leads && <SharingFields />}
    </>
  );
}

/** @param {{ isNew: boolean }} props */
function DaysFields({ isNew }) {
  const t = useTranslate();
  const { getValues } = useFormContext();
  const { optionsOf } = useVocabularies();
  const today = isoDay();
  const opened = useMemo(
    () => ({
      required: t('shared.form.required'),
      validate: (/** @type {string} */ day) => day <= today || t('supportPlans.form.openedFuture'),
    }),
    [t, today],
  );
  const changed = {
    validate: (/** @type {string} */ day) => {
      if (day > today) return t('supportPlans.form.openedFuture');
      return day === '' || day >= getValues('openedOn') || t('supportPlans.form.changedBefore');
    },
  };
  return (
    <>
      <TextField
        name="openedOn"
        type="date"
        max={today}
        label={t('supportPlans.form.openedOn')}
        rules={opened}
      />
      {isNew && (
        <div className="form-pair">
          <SelectField
            name="phase"
            label={t('supportPlans.form.phase')}
            options={optionsOf('support-plan-phase').filter(({ value }) => value !== CLOSED)}
          />
          <TextField
            name="changedOn"
            type="date"
            max={today}
            label={t('supportPlans.form.changedOn')}
            rules={changed}
            optional
          />
        </div>
      )}
    </>
  );
}

function SharingFields() {
  const t = useTranslate();
  return (
    <FormSection
      id="sharing"
      title={t('supportPlans.form.sharing')}
      help={t('supportPlans.form.sharingHelp')}
    >
      <RadioField
        name="visibility"
        label={t('supportPlans.form.visibility')}
        options={[
          {
            value: 'team',
            label: t('supportPlans.form.visibilityTeam'),
            help: t('supportPlans.form.visibilityTeamHelp'),
          },
          {
            value: 'organisation',
            label: t('supportPlans.form.visibilityOrganisation'),
            help: t('supportPlans.form.visibilityOrganisationHelp'),
          },
        ]}
      />
    </FormSection>
  );
}

/** What the reader's organisation alone sees. @param {{ acting: string }} props */
export function OwnFields({ acting }) {
  const t = useTranslate();
  return (
    <FormSection
      id="own"
      title={t('supportPlans.form.own', { organisation: acting })}
      help={t('supportPlans.form.ownHelp')}
    >
      <TextArea name="internalDescription" label={t('supportPlans.form.internalDescription')} optional />
      <ExternalIdsField />
    </FormSection>
  );
}
