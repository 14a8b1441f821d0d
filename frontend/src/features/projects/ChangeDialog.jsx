import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'ra-core';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { isoDay } from '../../shared/format.js';
import { RadioField, SelectField, TextArea, TextField } from '../../shared/form/fields.jsx';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { requiredBy, statusesAfter } from './progress.js';
import { useProjectChange } from './useProjectChange.js';

/**
 * @typedef {'stage' | 'status'} What
 * @typedef {{ what: What, to?: string }} Asked what is to change, and to what where that was already said
 */

/**
 * Another stage or another status, with its day and why.
 * @param {{ project: any, asked: Asked, onClose: () => void, onSaved?: (saved: any) => void }} props
 */
export function ChangeDialog({ project, asked, onClose, onSaved }) {
  const t = useTranslate();
  const { what } = asked;
  const form = useForm({
    defaultValues: {
      to: asked.to ?? (what === 'stage' ? project.stage : statusesAfter(project.status)[0]),
      changedOn: isoDay(),
      changeReasonCode: '',
      changeReason: '',
    },
  });
  const { current, meanwhile, save } = useProjectChange({ project, what, form, onSaved, onClose });
  const { isSubmitting, errors } = form.formState;
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="change-title">
      <FormProvider {...form}>
        <form
          className="dialog"
          noValidate
          onSubmit={(event) => {
            form.clearErrors();
            form.handleSubmit(save)(event);
          }}
        >
          <div>
            <h2 id="change-title">{t(`projects.change.${what}Title`)}</h2>
            <p className="soft">{project.title}</p>
          </div>
          {meanwhile !== '' && (
            <p className="banner warn" role="alert">
              {meanwhile}
            </p>
          )}
          {errors.root && (
            <p className="banner danger" role="alert">
              {errors.root.message}
            </p>
          )}
          {what === 'stage' ? <StageFields project={current} /> : <StatusFields project={current} />}
          <div className="dialog-acts">
            <button type="button" className="btn" onClick={onClose}>
              {t('shared.cancel')}
            </button>
            <button type="submit" className="btn primary" aria-disabled={isSubmitting}>
              {isSubmitting ? t('shared.form.saving') : t(`projects.change.${what}Submit`)}
            </button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}

/** @param {{ project: any }} props */
function StageFields({ project }) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const other = {
    validate: (/** @type {string} */ to) => to !== project.stage || t('projects.change.sameStage'),
  };
  return (
    <>
      <SelectField
        name="to"
        label={t('projects.change.stage')}
        rules={other}
        options={optionsOf('project-stage')}
      />
      <DayField project={project} />
      <TextArea
        name="changeReason"
        rows={2}
        maxLength={1000}
        label={t('projects.change.reason')}
        help={t('projects.change.reasonHelp', { lead: project.lead.name })}
        optional
      />
    </>
  );
}

/** @param {{ project: any }} props */
function StatusFields({ project }) {
  const t = useTranslate();
  const { labelOf, optionsOf } = useVocabularies();
  const to = useWatch({ name: 'to' });
  const required = requiredBy(project.status, to);
  const needed = { required: t('shared.form.required') };
  return (
    <>
      <RadioField
        name="to"
        label={t('projects.change.status')}
        options={statusesAfter(project.status).map((value) => ({
          value,
          label: labelOf('project-status', value),
          help: t(`projects.change.means.${value}`),
        }))}
      />
      <DayField project={project} />
      {required === 'code' && (
        <SelectField
          name="changeReasonCode"
          label={t('projects.change.code')}
          help={t('projects.change.codeHelp')}
          rules={needed}
          empty={t('projects.form.choose')}
          options={optionsOf('project-end-reason')}
        />
      )}
      <TextArea
        key={String(required)}
        name="changeReason"
        rows={2}
        maxLength={1000}
        label={t(required === 'reason' ? 'projects.change.reasonBack' : 'projects.change.reason')}
        help={t('projects.change.reasonHelp', { lead: project.lead.name })}
        rules={required === 'reason' ? needed : undefined}
        optional={required !== 'reason'}
      />
    </>
  );
}

/** Not in the future, and not before the change that came last. @param {{ project: any }} props */
function DayField({ project }) {
  const t = useTranslate();
  const today = isoDay();
  return (
    <TextField
      name="changedOn"
      type="date"
      min={project.changedOn}
      max={today}
      label={t('projects.change.on')}
      rules={{
        required: t('shared.form.required'),
        validate: (/** @type {string} */ day) => {
          if (day > today) return t('projects.change.future');
          return !project.changedOn || day >= project.changedOn || t('projects.change.before');
        },
      }}
    />
  );
}
