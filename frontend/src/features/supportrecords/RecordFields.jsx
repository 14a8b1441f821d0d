import Group from '@mui/icons-material/GroupOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ChipsField } from '../../shared/form/ChipsField.jsx';
import { FormSection } from '../../shared/form/FormFoot.jsx';
import { TextArea, TextField } from '../../shared/form/fields.jsx';
import { PickerListField } from '../../shared/form/PickerField.jsx';
import { useRequired } from '../../shared/form/rules.js';
import { formatDuration } from '../../shared/format.js';
import { useSession } from '../session/SessionContext.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { iconOfKind } from './RecordKind.jsx';
import { isLength, USUAL_MINUTES } from './recordForm.js';
import { teamProjectPicker } from './teamProjectPicker.js';
import { useNames, useReaders } from './useReaders.js';

/** Kinds that are offered at once; the others after « Autre… ». */
const USUAL_KINDS = ['interview', 'call', 'video-call', 'visit', 'drop-in', 'e-mail'];

/** What happened, about which project; the fields that a quick entry needs. @param {{ isNew: boolean, noteKept?: boolean }} props `noteKept` where there is a private note already */
export function ActFields({ isNew, noteKept = false }) {
  const t = useTranslate();
  const { can } = useSession();
  const required = useRequired();
  return (
    <FormSection
      id="act"
      title={t('supportRecords.form.act')}
      help={isNew ? t('supportRecords.form.actHelp') : ''}
    >
      <PickerListField
        name="projects"
        label={t('supportRecords.form.projects')}
        onPicked={() => document.getElementById('summary')?.focus()}
        {...teamProjectPicker}
      />
      <KindField />
      <MinutesField />
      <div className={can('support-records:private-notes') ? 'form-pair' : undefined}>
        <div className="stack-tight">
          <TextArea
            name="summary"
            label={t('supportRecords.form.summary')}
            rules={required}
            rows={4}
            maxLength={20000}
          />
          <ReadersLine />
        </div>
        {can('support-records:private-notes') && <NoteField noteKept={noteKept} />}
      </div>
    </FormSection>
  );
}

function KindField() {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const { getValues } = useFormContext();
  const [all, setAll] = useState(() => !USUAL_KINDS.includes(getValues('kind')));
  const options = optionsOf('support-record-kind').map((option) => ({
    ...option,
    icon: iconOfKind(option.value),
  }));
  const usual = USUAL_KINDS.flatMap((kind) => options.filter(({ value }) => value === kind));
  const others = options.filter(({ value }) => !USUAL_KINDS.includes(value));
  return (
    <ChipsField
      name="kind"
      label={t('supportRecords.form.kind')}
      options={all ? [...usual, ...others] : usual}
    >
      {!all && (
        <button type="button" className="chip add" onClick={() => setAll(true)}>
          {t('supportRecords.form.otherKind')}
        </button>
      )}
    </ChipsField>
  );
}

function MinutesField() {
  const t = useTranslate();
  const { getValues } = useFormContext();
  const [typed, setTyped] = useState(() => !USUAL_MINUTES.includes(getValues('minutes')));
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) document.getElementById('minutes')?.focus();
  }, [typed]);
  if (typed) {
    return (
      <TextField
        name="minutes"
        label={t('supportRecords.form.minutesTyped')}
        inputMode="numeric"
        rules={{ validate: (text) => isLength(text) || t('supportRecords.form.minutesWrong') }}
      />
    );
  }
  return (
    <ChipsField
      name="minutes"
      label={t('supportRecords.form.minutes')}
      options={USUAL_MINUTES.map((value) => ({ value, label: formatDuration(Number(value)) }))}
    >
      <button
        type="button"
        className="chip add"
        onClick={() => {
          asked.current = true;
          setTyped(true);
        }}
      >
        {t('supportRecords.form.otherMinutes')}
      </button>
    </ChipsField>
  );
}

/** Who reads the summary, by name, before it is saved. */
function ReadersLine() {
  const t = useTranslate();
  const say = useNames();
  const projects = useWatch({ name: 'projects' });
  const visibility = useWatch({ name: 'visibility' });
  const { readers, refused } = useReaders(
    projects.map((/** @type {any} */ { id }) => id),
    visibility,
  );
  return (
    <p className="help row" role="status">
      <Group fontSize="small" aria-hidden="true" />
      <span>
        {readers === undefined
          ? t(refused ? 'supportRecords.form.readByTeam' : 'supportRecords.form.readByWhom')
          : t(readers.length > 1 ? 'supportRecords.form.readBy' : 'supportRecords.form.readByOne', {
              names: say(readers.map(({ name }) => name)),
            })}
      </span>
    </p>
  );
}

/** @param {{ noteKept: boolean }} props */
function NoteField({ noteKept }) {
  const t = useTranslate();
  const { session } = useSession();
  return (
    <div className="note-field">
      <TextArea
        name="privateNote"
        label={t('supportRecords.form.privateNote')}
        rows={4}
        maxLength={20000}
        optional
      />
      <p className="small row">
        <Lock fontSize="small" aria-hidden="true" />
        <span>
          {t(noteKept ? 'supportRecords.form.noteKept' : 'supportRecords.form.noteHelp', {
            organisation: session.organisation?.name,
          })}
        </span>
      </p>
    </div>
  );
}
