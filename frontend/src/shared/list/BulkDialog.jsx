import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'ra-core';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { SelectField } from '../form/fields.jsx';

/**
 * One field, one value, for all the chosen records: which field, then its control.
 * @param {import('./BulkActs.jsx').BulkDialogProps & { values: Record<string, any>, labels: Record<string, string>, fields: Record<string, import('react').ReactNode> }} props
 *   `values` are what each field starts with, `fields` their controls
 */
export function BulkDialog({ count, onClose, onChange, values, labels, fields }) {
  const t = useTranslate();
  const form = useForm({ defaultValues: { field: Object.keys(fields)[0], ...values } });
  const field = useWatch({ control: form.control, name: 'field' });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="bulk-title">
      <FormProvider {...form}>
        <form
          className="dialog"
          noValidate
          onSubmit={form.handleSubmit((/** @type {any} */ chosen) =>
            onChange({ [chosen.field]: chosen[chosen.field] }),
          )}
        >
          <h2 id="bulk-title">{t('shared.bulk.title', { count })}</h2>
          <SelectField
            name="field"
            label={t('shared.bulk.field')}
            options={Object.keys(fields).map((value) => ({ value, label: labels[value] }))}
          />
          {fields[field]}
          <div className="dialog-acts">
            <button type="button" className="btn" onClick={onClose}>
              {t('shared.cancel')}
            </button>
            <button type="submit" className="btn primary">
              {t('shared.bulk.submit')}
            </button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}
