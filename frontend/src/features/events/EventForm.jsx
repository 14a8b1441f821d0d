import { useTranslate } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { ExternalIdsField } from '../../shared/form/ExternalIdsField.jsx';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { ChecksField, RadioField, SelectField, TextArea, TextField } from '../../shared/form/fields.jsx';
import { PickerField, PickerListField } from '../../shared/form/PickerField.jsx';
import { Rows } from '../../shared/form/Rows.jsx';
import { useRequired } from '../../shared/form/rules.js';
import { actorPicker } from '../actors/actorPicker.js';
import { projectPicker } from '../projects/projectPicker.js';
import { municipalityPicker } from '../territories/territoryPicker.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { BLANK_SESSION, usualEnd } from './eventForm.js';

/** What the organisers write. @param {{ acting: string, ownsList: boolean }} props `ownsList` whether the list of organisers is the reader's to change */
export function SharedFields({ acting, ownsList }) {
  return (
    <>
      <EventFields />
      <SessionsField />
      <PlaceFields />
      <SharingFields acting={acting} ownsList={ownsList} />
    </>
  );
}

function EventFields() {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const required = useRequired();
  return (
    <FormSection id="event" title={t('events.form.event')}>
      <TextField name="title" label={t('events.form.title')} rules={required} maxLength={200} />
      <SelectField
        name="kind"
        label={t('events.form.kind')}
        rules={required}
        empty={t('events.form.choose')}
        options={optionsOf('event-kind')}
      />
      <TextArea
        name="summary"
        label={t('events.form.summary')}
        help={t('events.form.summaryHelp')}
        maxLength={5000}
        optional
      />
      <ChecksField name="themes" label={t('events.form.themes')} options={optionsOf('theme')} optional />
    </FormSection>
  );
}

/** When: one row per session, in local time. */
function SessionsField() {
  const t = useTranslate();
  return (
    <FormSection id="sessions" title={t('events.form.sessions')} help={t('events.form.sessionsHelp')}>
      <Rows
        name="sessions"
        blank={BLANK_SESSION}
        add={t('events.form.addSession')}
        remove={t('events.form.removeSession')}
        max={60}
      >
        {(path) => <SessionRow path={path} />}
      </Rows>
    </FormSection>
  );
}

/** @param {{ path: string }} props */
function SessionRow({ path }) {
  const t = useTranslate();
  const required = useRequired();
  const { getValues, setValue } = useFormContext();
  const start = useWatch({ name: `${path}.start` });
  const after = {
    validate: {
      required: required.validate,
      order: (/** @type {string} */ end) => end > getValues(`${path}.start`) || t('events.form.endsBefore'),
    },
  };
  const suggestEnd = () => {
    if (getValues(`${path}.end`) === '') setValue(`${path}.end`, usualEnd(start), { shouldDirty: true });
  };
  return (
    <>
      <div className="form-pair">
        <TextField
          name={`${path}.start`}
          type="datetime-local"
          label={t('events.form.sessionStart')}
          rules={{ ...required, onBlur: suggestEnd }}
        />
        <TextField
          name={`${path}.end`}
          type="datetime-local"
          min={start || undefined}
          label={t('events.form.sessionEnd')}
          rules={after}
        />
      </div>
      <TextField name={`${path}.title`} label={t('events.form.sessionTitle')} maxLength={200} optional />
    </>
  );
}

/** Where and for how many: an actor's place or an address, a link. */
function PlaceFields() {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const mode = useWatch({ name: 'attendanceMode' });
  const actor = useWatch({ name: 'place.actor' });
  const whole = {
    validate: (/** @type {string} */ text) =>
      text === '' || /^[1-9]\d{0,5}$/.test(text) || t('events.form.capacityWrong'),
  };
  return (
    <FormSection id="where" title={t('events.form.where')}>
      <RadioField
        name="attendanceMode"
        label={t('events.form.attendanceMode')}
        options={optionsOf('attendance-mode')}
      />
      {mode !== 'online' && (
        <PickerField
          name="place.actor"
          label={t('events.form.placeActor')}
          help={t('events.form.placeActorHelp')}
          optional
          {...actorPicker('organisation')}
        />
      )}
      {mode !== 'online' && !actor && <AddressFields />}
      {mode !== 'on-site' && (
        <TextField
          name="onlineLink"
          type="url"
          label={t('events.form.onlineLink')}
          help={t('events.form.onlineLinkHelp')}
          maxLength={500}
          optional
        />
      )}
      <TextField
        name="capacity"
        label={t('events.form.capacity')}
        inputMode="numeric"
        rules={whole}
        optional
      />
    </FormSection>
  );
}

function AddressFields() {
  const t = useTranslate();
  return (
    <>
      <PickerField
        name="place.address.municipality"
        label={t('events.form.municipality')}
        optional
        {...municipalityPicker}
      />
      <TextField name="place.address.street" label={t('events.form.street')} optional />
      <TextField name="place.address.complement" label={t('events.form.complement')} optional />
    </>
  );
}

/** @param {{ acting: string, ownsList: boolean }} props */
function SharingFields({ acting, ownsList }) {
  const t = useTranslate();
  return (
    <FormSection id="sharing" title={t('events.form.sharing')} help={t('events.form.sharingHelp')}>
      {ownsList && (
        <PickerListField
          name="organisers"
          label={t('events.form.organisers')}
          help={t('events.form.organisersHelp')}
          optional
          {...actorPicker('organisation')}
        />
      )}
      <PickerListField
        name="projects"
        label={t('events.form.projects')}
        help={t('events.form.projectsHelp')}
        optional
        {...projectPicker}
      />
      <RadioField
        name="visibility"
        label={t('events.form.visibility')}
        options={['network', 'public', 'organisation'].map((value) => ({
          value,
          label: t(`events.form.visibilities.${value}`, { organisation: acting }),
        }))}
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
      title={t('events.form.own', { organisation: acting })}
      help={t('events.form.ownHelp')}
    >
      <TextArea name="internalDescription" label={t('events.form.internalDescription')} optional />
      <ExternalIdsField />
    </FormSection>
  );
}
