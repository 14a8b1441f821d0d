import Add from '@mui/icons-material/AddOutlined';
import { useLocale, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { isoDay } from '../../shared/format.js';
import { ExternalIdsField } from '../../shared/form/ExternalIdsField.jsx';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { ChecksField, RadioField, SelectField, TextField } from '../../shared/form/fields.jsx';
import { PickerField, PickerListField } from '../../shared/form/PickerField.jsx';
import { useRequired } from '../../shared/form/rules.js';
import { actorPicker } from '../actors/actorPicker.js';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { eventSessionPicker } from './eventSessionPicker.js';
import { daysAfter, holdersNow } from './recordForm.js';
import { usePlans } from './usePlans.js';

/** What is to be done next, and by when. @param {{ isNew: boolean }} props */
export function NextStepFields({ isNew }) {
  const t = useTranslate();
  const step = useWatch({ name: 'nextStep' });
  const { setValue, watch } = useFormContext();
  const today = isoDay();
  const due = watch('nextStepDue');
  return (
    <FormSection id="next" title={t('supportRecords.form.next')} help={t('supportRecords.form.nextHelp')}>
      <TextField name="nextStep" label={t('supportRecords.form.nextStep')} maxLength={500} optional />
      {step.trim() !== '' && (
        <div className="form-pair">
          <div className="stack-tight">
            <TextField name="nextStepDue" type="date" label={t('supportRecords.form.nextStepDue')} optional />
            <div className="row wrap">
              {[1, 7, 14].map((count) => {
                const day = daysAfter(today, count);
                return (
                  <button
                    key={count}
                    type="button"
                    className="chip"
                    aria-pressed={due === day}
                    onClick={() => setValue('nextStepDue', day, { shouldDirty: true })}
                  >
                    {t(`supportRecords.form.in${count}`)}
                  </button>
                );
              })}
            </div>
          </div>
          {!isNew && (
            <TextField
              name="nextStepDoneOn"
              type="date"
              max={today}
              label={t('supportRecords.form.nextStepDoneOn')}
              optional
            />
          )}
        </div>
      )}
    </FormSection>
  );
}

/** When and where it was, who took part, within which support. */
export function CircumstanceFields() {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const { can } = useSession();
  const required = useRequired();
  const { optionsOf } = useVocabularies();
  return (
    <FormSection id="circumstances" title={t('supportRecords.form.circumstances')}>
      <div className="form-pair">
        <TextField
          name="on"
          type="date"
          min="1990-01-01"
          max={isoDay()}
          label={t('supportRecords.form.on')}
          rules={required}
        />
        <SelectField
          name="mode"
          label={t('supportRecords.form.mode')}
          empty={t('supportRecords.form.choose')}
          options={optionsOf('attendance-mode')}
          optional
        />
      </div>
      <PickerField
        name="place"
        label={t('supportRecords.form.place')}
        help={t('supportRecords.form.placeHelp')}
        optional
        {...actorPicker('organisation')}
      />
      <PickerListField
        name="participants"
        label={t('supportRecords.form.participants')}
        help={t('supportRecords.form.participantsHelp')}
        optional
        {...actorPicker()}
      />
      <HolderChips />
      <PlanField />
      {can('events:read') && (
        <PickerField
          name="eventSession"
          label={t('supportRecords.form.eventSession')}
          help={t('supportRecords.form.eventSessionHelp')}
          optional
          {...eventSessionPicker(language)}
        />
      )}
      <ChecksField
        name="themes"
        label={t('supportRecords.form.themes')}
        options={optionsOf('theme')}
        optional
      />
    </FormSection>
  );
}

/** Those who carry the project are who one meets most often: one touch instead of their name. */
function HolderChips() {
  const t = useTranslate();
  const projects = useWatch({ name: 'projects' });
  const participants = useWatch({ name: 'participants' });
  const { setValue } = useFormContext();
  const missing = holdersNow(projects).filter(({ id }) =>
    participants.every((/** @type {any} */ one) => one.id !== id),
  );
  if (missing.length === 0) return null;
  return (
    <div className="row wrap">
      {missing.map((actor) => (
        <button
          key={actor.id}
          type="button"
          className="chip"
          onClick={() => setValue('participants', [...participants, actor], { shouldDirty: true })}
        >
          <Add fontSize="small" aria-hidden="true" />
          {t('supportRecords.form.addHolder', { name: actor.name })}
        </button>
      ))}
    </div>
  );
}

/** Only where there is a plan to choose. A plan goes with its project: one that is shown no more is sent no more. */
function PlanField() {
  const t = useTranslate();
  const projects = useWatch({ name: 'projects' });
  const planId = useWatch({ name: 'planId' });
  const { setValue } = useFormContext();
  const { plans, known } = usePlans(
    projects.map((/** @type {any} */ { id }) => id),
    planId,
  );
  const lost = planId !== '' && known && !plans.some(({ value }) => value === planId);
  useEffect(() => {
    if (lost) setValue('planId', '', { shouldDirty: true });
  }, [lost, setValue]);
  if (plans.length === 0) return null;
  return (
    <SelectField
      name="planId"
      label={t('supportRecords.form.planId')}
      empty={t('supportRecords.form.noPlan')}
      options={plans}
      optional
    />
  );
}

export function SharingFields() {
  const t = useTranslate();
  const { session } = useSession();
  return (
    <FormSection
      id="sharing"
      title={t('supportRecords.form.sharing')}
      help={t('supportRecords.form.sharingHelp')}
    >
      <RadioField
        name="visibility"
        label={t('supportRecords.form.visibility')}
        options={['team', 'organisation'].map((value) => ({
          value,
          label: t(`supportRecords.form.visibilities.${value}`, { organisation: session.organisation?.name }),
        }))}
      />
      <ExternalIdsField />
    </FormSection>
  );
}
