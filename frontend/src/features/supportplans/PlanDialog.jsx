import Dialog from '@mui/material/Dialog';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { showProblems } from '../../shared/form/problems.js';
import { useSay } from '../../shared/ui/useSay.js';

/**
 * @typedef {{
 *   plan: any,
 *   title: string,
 *   text?: string,
 *   submit: string,
 *   danger?: boolean,
 *   values: Record<string, any>,
 *   same: (fresh: any, read: any) => boolean,
 *   meanwhile: (fresh: any) => string,
 *   write: (plan: any, values: any) => Promise<any>,
 *   fieldOfPath?: (path: string) => string,
 *   onDone: (saved: any, plan: any) => void,
 *   onClose: () => void,
 *   children?: (plan: any) => import('react').ReactNode,
 * }} PlanDialogProps
 * `same` says whether what the dialog is about is still as it was read: then a version that grew
 * meanwhile stops nobody. Where it is not, `meanwhile` tells, and the person decides again.
 */

/** One change of a plan with its questions. @param {PlanDialogProps} props */
export function PlanDialog(props) {
  const { plan, title, text, submit, danger = false, values, children } = props;
  const { same, meanwhile, write, fieldOfPath, onDone, onClose } = props;
  const t = useTranslate();
  const id = useId();
  const form = useForm({ defaultValues: values });
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const { sayError } = useSay();
  const [current, setCurrent] = useState(plan);
  const [told, setTold] = useState('');
  const { isSubmitting, errors } = form.formState;

  const send = async (/** @type {any} */ from, /** @type {any} */ answers) => {
    const saved = await write(from, answers);
    onClose();
    onDone(saved, from);
    // The lead of a project is that of its plans.
    await queryClient.invalidateQueries({ queryKey: ['support-plans'] });
    await queryClient.invalidateQueries({ queryKey: ['projects'] });
  };
  const refused = async (/** @type {any} */ failure, /** @type {any} */ answers) => {
    if (failure?.status === 412) {
      const { data: fresh } = await dataProvider.getOne('support-plans', { id: plan.id });
      if (same(fresh, current)) {
        await send(fresh, answers);
        return;
      }
      setCurrent(fresh);
      setTold(meanwhile(fresh));
    } else if (failure?.problem !== undefined && failure.status >= 400 && failure.status < 500) {
      showProblems(form, failure, fieldOfPath);
    } else {
      sayError(failure);
    }
  };
  const save = async (/** @type {any} */ answers) => {
    try {
      await send(current, answers);
    } catch (failure) {
      await refused(/** @type {any} */ (failure), answers).catch(sayError);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={`${id}title`}>
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
            <h2 id={`${id}title`}>{title}</h2>
            <p className="soft">{plan.name}</p>
          </div>
          {told !== '' && (
            <p className="banner warn" role="alert">
              {told}
            </p>
          )}
          {errors.root && (
            <p className="banner danger" role="alert">
              {errors.root.message}
            </p>
          )}
          {text && <p className="mid">{text}</p>}
          {children?.(current)}
          <div className="dialog-acts">
            <button type="button" className="btn" onClick={onClose}>
              {t('shared.cancel')}
            </button>
            <button
              type="submit"
              className={`btn ${danger ? 'danger-full' : 'primary'}`}
              aria-disabled={isSubmitting}
            >
              {isSubmitting ? t('shared.form.saving') : submit}
            </button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}
