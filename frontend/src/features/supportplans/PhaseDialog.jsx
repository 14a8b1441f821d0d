import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { ifMatch, json } from '../../api/client.js';
import { isoDay } from '../../shared/format.js';
import { SelectField, TextArea, TextField } from '../../shared/form/fields.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { phaseAfter, requiredBy } from './phases.js';
import { PlanDialog } from './PlanDialog.jsx';

const FIELDS = ['changedOn', 'changeReasonCode', 'changeReason'];

/** @param {any} plan @param {Record<string, any>} body @returns {Promise<any>} */
const patch = (plan, body) =>
  json('PATCH', `/support-plans/${plan.id}`, { body, headers: ifMatch(plan.version) });

/** Another phase, with its day and why. @param {{ plan: any, to?: string, onClose: () => void }} props */
export function PhaseDialog({ plan, to, onClose }) {
  const t = useTranslate();
  const { say } = useSay();
  const { labelOf } = useVocabularies();
  const queryClient = useQueryClient();
  const wordOf = (/** @type {any} */ { phase }) => labelOf('support-plan-phase', phase);

  const write = (/** @type {any} */ from, /** @type {any} */ answers) => {
    const { to: phase, changedOn, changeReasonCode, changeReason } = answers;
    const code = requiredBy(from.phase, phase) === 'code' ? changeReasonCode : '';
    return patch(from, {
      phase,
      changedOn,
      ...(code === '' ? {} : { changeReasonCode: code }),
      ...(changeReason.trim() === '' ? {} : { changeReason: changeReason.trim() }),
    });
  };
  /** Goes back to where the plan was; not offered where that would need a reason. */
  const undo = async (/** @type {any} */ saved, /** @type {any} */ before) => {
    await patch(saved, { phase: before.phase, changedOn: saved.phaseOn });
    await queryClient.invalidateQueries({ queryKey: ['support-plans'] });
  };
  return (
    <PlanDialog
      plan={plan}
      title={t('supportPlans.move.title')}
      submit={t('supportPlans.move.act')}
      values={{
        to: to ?? phaseAfter(plan.phase) ?? plan.phase,
        changedOn: isoDay(),
        changeReasonCode: '',
        changeReason: '',
      }}
      same={(fresh, read) => fresh.phase === read.phase && fresh.phaseOn === read.phaseOn}
      meanwhile={(fresh) => t('supportPlans.move.meanwhile', { now: wordOf(fresh) })}
      write={write}
      fieldOfPath={(path) => (FIELDS.includes(path) ? path : path === 'phase' ? 'to' : 'root')}
      onDone={(saved, before) =>
        say(
          'supportPlans.move.done',
          { name: saved.name, to: wordOf(saved) },
          requiredBy(saved.phase, before.phase) === null
            ? { label: 'shared.undo', run: () => undo(saved, before) }
            : undefined,
        )
      }
      onClose={onClose}
    >
      {(current) => <PhaseFields plan={current} />}
    </PlanDialog>
  );
}

/** @param {{ plan: any }} props */
function PhaseFields({ plan }) {
  const t = useTranslate();
  const { optionsOf } = useVocabularies();
  const required = requiredBy(plan.phase, useWatch({ name: 'to' }));
  const needed = { required: t('shared.form.required') };
  const today = isoDay();
  return (
    <>
      <SelectField
        name="to"
        label={t('supportPlans.move.to')}
        rules={{
          validate: (/** @type {string} */ phase) => phase !== plan.phase || t('supportPlans.move.same'),
        }}
        options={optionsOf('support-plan-phase')}
      />
      <TextField
        name="changedOn"
        type="date"
        min={plan.phaseOn}
        max={today}
        label={t('supportPlans.move.on')}
        rules={{
          ...needed,
          validate: (/** @type {string} */ day) => {
            if (day > today) return t('supportPlans.move.future');
            return day >= plan.phaseOn || t('supportPlans.move.before');
          },
        }}
      />
      {required === 'code' && (
        <SelectField
          name="changeReasonCode"
          label={t('supportPlans.move.code')}
          help={t('supportPlans.move.codeHelp')}
          rules={needed}
          empty={t('supportPlans.form.choose')}
          options={optionsOf('support-plan-end-reason')}
        />
      )}
      <TextArea
        key={String(required)}
        name="changeReason"
        rows={2}
        maxLength={1000}
        label={t(required === 'reason' ? 'supportPlans.move.reasonBack' : 'supportPlans.move.reason')}
        help={t(
          plan.visibility === 'team' ? 'supportPlans.move.reasonHelp' : 'supportPlans.move.reasonHelpLead',
          { lead: plan.lead.name },
        )}
        rules={required === 'reason' ? needed : undefined}
        optional={required !== 'reason'}
      />
    </>
  );
}
