import Dialog from '@mui/material/Dialog';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { FormProvider, useForm } from 'react-hook-form';
import { ifMatch, json } from '../../api/client.js';
import { TextArea } from '../../shared/form/fields.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { needsReason } from './eventStates.js';

/** Publishes, cancels, or says that it was held: what follows is said before. @param {{ event: any, to: string, onClose: () => void }} props */
export function StateDialog({ event, to, onClose }) {
  const t = useTranslate();
  const { say, sayError } = useSay();
  const queryClient = useQueryClient();
  const form = useForm({ defaultValues: { reason: '' } });
  const { isSubmitting, errors } = form.formState;
  const words = `events.state.${event.state}`;
  const asksReason = needsReason(event.state, to);

  const save = async (/** @type {{ reason: string }} */ { reason }) => {
    try {
      const body = { state: to, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
      await json('POST', `/events/${event.id}/state`, { body, headers: ifMatch(event.version) });
      await queryClient.invalidateQueries({ queryKey: ['events'] });
      onClose();
      say(`events.stateDone.${to}`, { name: event.title });
    } catch (failure) {
      await refused(/** @type {any} */ (failure));
    }
  };
  const refused = async (/** @type {any} */ failure) => {
    if (failure?.status === 412) {
      await queryClient.invalidateQueries({ queryKey: ['events'] });
      form.setError('root', { message: t('events.meanwhile') });
    } else if (failure?.fields?.length > 0) {
      const said = failure.fields.map((/** @type {any} */ { detail }) => detail).join(' ');
      form.setError('root', { message: said });
    } else {
      sayError(failure);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="state-title">
      <FormProvider {...form}>
        <form
          className="dialog"
          noValidate
          onSubmit={(submitted) => {
            form.clearErrors();
            form.handleSubmit(save)(submitted);
          }}
        >
          <div>
            <h2 id="state-title">{t(`${words}.${to}`)}</h2>
            <p className="soft">{event.title}</p>
          </div>
          {errors.root && (
            <p className="banner danger" role="alert">
              {errors.root.message}
            </p>
          )}
          <p>{t(`events.stateMeans.${to}`)}</p>
          {asksReason && (
            <TextArea
              name="reason"
              rows={2}
              maxLength={1000}
              label={t('events.reason')}
              help={t('events.reasonHelp')}
              rules={{ required: t('shared.form.required') }}
            />
          )}
          <div className="dialog-acts">
            <button type="button" className="btn" onClick={onClose}>
              {t('shared.close')}
            </button>
            <button
              type="submit"
              className={`btn ${to === 'cancelled' ? 'danger-full' : 'primary'}`}
              aria-disabled={isSubmitting}
            >
              {isSubmitting ? t('shared.form.saving') : t(`${words}.${to}`)}
            </button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}
