import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useLocale, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useAccess } from '../access.js';
import { ConflictDialog } from '../record/ConflictDialog.jsx';
import { formatInstant } from '../format.js';
import { useSay } from '../ui/useSay.js';
import { dropDraft, readDraft, useDraft } from './draft.js';
import { ErrorSummary, flattenErrors } from './ErrorSummary.jsx';
import { FormFoot } from './FormFoot.jsx';
import { LeaveGuard } from './LeaveGuard.jsx';
import { showProblems } from './problems.js';

/**
 * @typedef {{
 *   resource: string,
 *   record?: any,
 *   values: Record<string, any>,
 *   toForm: (record: any) => Record<string, any>,
 *   toInput: (values: any) => Record<string, any>,
 *   labels: Record<string, string>,
 *   say: (field: string, value: any) => string,
 *   fieldOfPath?: (path: string) => string,
 *   apart?: (record: any) => Record<string, string>,
 *   submit: string,
 *   onSaved: (saved: any) => void,
 *   onCancel: () => void,
 *   children: import('react').ReactNode,
 * }} RecordFormProps
 * `record` is what was read (absent for a creation), `values` what the form starts with, `labels`
 * the words of each field in the order of the page, `say` a value in words for the conflict dialog,
 * `fieldOfPath` the form's name of a path of the input where they differ, `apart` what to say, in a
 * conflict, of fields that do not come with the record.
 */

/** Empty where the API doesn't say. @param {any} record */
const authorOf = (record) =>
  [record.updatedBy?.name, record.updatedBy?.organisation?.name].filter(Boolean).join(', ');

/**
 * A form of one record: draft kept on the device, errors beside fields and summed up, Ctrl Enter,
 * only what changed is sent with the version that was read, and a conflict is shown field by field.
 * @param {RecordFormProps} props
 */
export function RecordForm(props) {
  const {
    resource,
    record,
    values,
    toForm,
    toInput,
    labels,
    say,
    fieldOfPath,
    apart,
    submit,
    onSaved,
    onCancel,
    children,
  } = props;
  const t = useTranslate();
  const { sayError } = useSay();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const form = useForm({ defaultValues: values, shouldFocusError: false });
  const { errors, isDirty, isSubmitting } = form.formState;
  const base = useRef({ values, version: record?.version });
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState(false);
  const [conflict, setConflict] = useState(/** @type {{ mine: any, theirs: any } | null} */ (null));
  // Whoever logs in next on this device must not find the words of the one before.
  const { session } = useAccess();
  const draftKey = [
    session.account.id,
    session.organisation?.id ?? 'instance',
    resource,
    record?.id ?? `new.${values.type ?? ''}`,
  ].join('.');
  const safe = useRef(false);
  const { kept: draftKept, keepNow } = useDraft({ key: draftKey, form, base, saved: safe });

  // The same creation sent twice, because its answer never came, makes one record.
  const creation = useRef({ text: '', key: '' });
  const keyOf = (/** @type {any} */ input) => {
    const text = JSON.stringify(input);
    if (creation.current.text !== text) creation.current = { text, key: crypto.randomUUID() };
    return creation.current.key;
  };

  const send = async (/** @type {any} */ data) => {
    if (record === undefined) {
      const input = toInput(data);
      const headers = { 'Idempotency-Key': keyOf(input) };
      return (await dataProvider.create(resource, { data: input, meta: { headers } })).data;
    }
    const { values: before, version } = base.current;
    const meta = { input: toInput, version };
    return (
      await dataProvider.update(resource, {
        id: record.id,
        data,
        previousData: /** @type {any} */ (before),
        meta,
      })
    ).data;
  };

  const save = async (/** @type {any} */ data) => {
    keepNow();
    try {
      const result = await send(data);
      safe.current = true;
      dropDraft(draftKey);
      setSaved(true);
      await queryClient.invalidateQueries({ queryKey: [resource] });
      setTimeout(() => onSaved(result), 0); // once the guard knows that nothing is unsaved
    } catch (failure) {
      await refused(/** @type {any} */ (failure), data);
    }
  };

  const refused = async (/** @type {any} */ failure, /** @type {any} */ data) => {
    if (failure?.status === 412) {
      const { data: fresh } = await dataProvider.getOne(resource, { id: record.id });
      const theirs = {
        values: toForm(fresh),
        version: fresh.version,
        who: authorOf(fresh),
        at: fresh.updatedAt,
        apart: apart?.(fresh),
      };
      setConflict({ mine: data, theirs });
    } else if (failure?.problem !== undefined && failure.status >= 400 && failure.status < 500) {
      showProblems(form, failure, fieldOfPath);
      setAttempt((count) => count + 1);
    } else {
      sayError(failure, keepNow() ? 'shared.error.offlineKept' : undefined);
    }
  };

  const onSubmit = form.handleSubmit(save, () => setAttempt((count) => count + 1));
  const faults = flattenErrors(errors, labels);
  return (
    <FormProvider {...form}>
      {/* Ctrl Enter is a second way to the button, not the only one. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          form.clearErrors();
          onSubmit(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.currentTarget.requestSubmit();
          }
        }}
      >
        <DraftBanner draftKey={draftKey} form={form} base={base} />
        <ErrorSummary faults={faults} attempt={attempt} />
        {children}
        <FormFoot
          submit={isSubmitting ? t('shared.form.saving') : submit}
          busy={isSubmitting}
          draftKept={draftKept && isDirty}
          onCancel={onCancel}
        />
      </form>
      <LeaveGuard when={isDirty && !saved && !isSubmitting} />
      {conflict && (
        <ConflictDialog
          base={base.current.values}
          mine={conflict.mine}
          theirs={conflict.theirs}
          labels={labels}
          say={say}
          onKeepDraft={() => setConflict(null)}
          onSave={(chosen, version) => {
            base.current = { values: conflict.theirs.values, version };
            setConflict(null);
            form.reset(chosen, { keepDefaultValues: true });
            save(chosen);
          }}
        />
      )}
    </FormProvider>
  );
}

/** @param {{ draftKey: string, form: any, base: { current: any } }} props */
function DraftBanner({ draftKey, form, base }) {
  const t = useTranslate();
  const language = /** @type {'fr' | 'en'} */ (useLocale());
  const [draft, setDraft] = useState(() => readDraft(draftKey));
  if (draft === null) return null;
  return (
    <div className="banner" role="status">
      <span className="grow">{t('shared.form.draftFound', { when: formatInstant(draft.at, language) })}</span>
      <button
        type="button"
        className="link-btn"
        onClick={() => {
          // What the draft started from comes back with it, so that changes made since are noticed.
          base.current = draft.base;
          form.reset(draft.values, { keepDefaultValues: true });
          setDraft(null);
        }}
      >
        {t('shared.form.draftRestore')}
      </button>
      <button
        type="button"
        className="link-btn"
        onClick={() => {
          dropDraft(draftKey);
          setDraft(null);
        }}
      >
        {t('shared.form.draftDrop')}
      </button>
    </div>
  );
}
