import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { ifMatch, json, request } from '../../api/client.js';
import { isoDay } from '../../shared/format.js';
import { TextArea, TextField } from '../../shared/form/fields.jsx';
import { PickerField } from '../../shared/form/PickerField.jsx';
import { useSay } from '../../shared/ui/useSay.js';
import { organisationPicker } from '../organisations/organisationPicker.js';
import { PlanDialog } from './PlanDialog.jsx';
import { openMembers } from './team.js';

/** @typedef {import('./team.js').Member} Member */

/** @param {any} plan */
const teamKey = (plan) => JSON.stringify([plan.lead, plan.team, plan.visibility]);
const sameTeam = (/** @type {any} */ fresh, /** @type {any} */ read) => teamKey(fresh) === teamKey(read);

/** @param {any} plan @param {string} organisation */
const membership = (plan, organisation) => `/support-plans/${plan.id}/memberships/${organisation}`;

/** A day up to today and not before another. @param {{ name: string, label: string, first: string, early: string }} props */
function DayField({ name, label, first, early }) {
  const t = useTranslate();
  const today = isoDay();
  return (
    <TextField
      name={name}
      type="date"
      min={first}
      max={today}
      label={label}
      rules={{
        required: t('shared.form.required'),
        validate: (/** @type {string} */ day) => {
          if (day > today) return t('supportPlans.move.future');
          return day >= first || early;
        },
      }}
    />
  );
}

/** Another organisation joins. @param {{ plan: any, onClose: () => void }} props */
export function LetInDialog({ plan, onClose }) {
  const t = useTranslate();
  const { say } = useSay();
  return (
    <PlanDialog
      plan={plan}
      title={t('supportPlans.members.letIn')}
      text={t('supportPlans.members.letInText')}
      submit={t('supportPlans.members.letInSubmit')}
      values={{ organisation: null, joinedOn: isoDay() }}
      same={sameTeam}
      meanwhile={() => t('supportPlans.members.meanwhile')}
      write={async (current, { organisation, joinedOn }) => {
        const path = membership(current, organisation.id);
        await json('PUT', path, { body: { joinedOn }, headers: ifMatch(current.version) });
        return organisation;
      }}
      onDone={({ name }) => say('supportPlans.members.letInDone', { name })}
      onClose={onClose}
    >
      {(current) => <LetInFields plan={current} />}
    </PlanDialog>
  );
}

/** @param {{ plan: any }} props */
function LetInFields({ plan }) {
  const t = useTranslate();
  const ids = openMembers(plan)
    .map(({ organisation }) => organisation.id)
    .join();
  const picker = useMemo(() => organisationPicker(ids.split(',')), [ids]);
  return (
    <>
      <PickerField
        name="organisation"
        label={t('supportPlans.members.organisation')}
        help={t('supportPlans.members.organisationHelp')}
        rules={{ required: t('supportPlans.members.missing') }}
        {...picker}
      />
      <DayField
        name="joinedOn"
        label={t('supportPlans.members.joinedOn')}
        first={plan.openedOn}
        early={t('supportPlans.members.beforeOpening')}
      />
    </>
  );
}

/** One leaves: by itself, or the lead lets it out. @param {{ plan: any, member: Member, own: boolean, onClose: () => void }} props */
export function LeaveDialog({ plan, member, own, onClose }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { say } = useSay();
  const { id, name } = member.organisation;
  const words = own ? 'leave' : 'letOut';
  return (
    <PlanDialog
      plan={plan}
      title={t(`supportPlans.members.${words}Title`, { name })}
      text={t(`supportPlans.members.${words}Text`, { lead: plan.lead.name })}
      submit={t(own ? 'supportPlans.members.leave' : 'supportPlans.members.letOutSubmit')}
      danger
      values={{ leftOn: isoDay() }}
      same={sameTeam}
      meanwhile={() => t('supportPlans.members.meanwhile')}
      write={(current, { leftOn }) =>
        request('DELETE', `${membership(current, id)}?leftOn=${leftOn}`, {
          headers: ifMatch(current.version),
        })
      }
      onDone={() => {
        say(`supportPlans.members.${words}Done`, { name: own ? plan.name : name });
        if (own) navigate('/support-plans');
      }}
      onClose={onClose}
    >
      {() => (
        <DayField
          name="leftOn"
          label={t('supportPlans.members.leftOn')}
          first={member.joinedOn}
          early={t('supportPlans.members.beforeJoining')}
        />
      )}
    </PlanDialog>
  );
}

/** Another organisation leads from now on. @param {{ plan: any, member: Member, onClose: () => void }} props */
export function HandOverDialog({ plan, member, onClose }) {
  const t = useTranslate();
  const { say } = useSay();
  const { id, name } = member.organisation;
  return (
    <PlanDialog
      plan={plan}
      title={t('supportPlans.members.handOverTitle', { name })}
      text={t('supportPlans.members.handOverText', { name })}
      submit={t('supportPlans.members.handOverSubmit')}
      values={{ reason: '' }}
      same={sameTeam}
      meanwhile={() => t('supportPlans.members.meanwhile')}
      write={(current, { reason }) =>
        json('POST', `/support-plans/${current.id}/lead`, {
          body: { organisationId: id, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
          headers: ifMatch(current.version),
        })
      }
      fieldOfPath={(path) => (path === 'reason' ? path : 'root')}
      onDone={() => say('supportPlans.members.handOverDone', { name })}
      onClose={onClose}
    >
      {() => (
        <TextArea
          name="reason"
          rows={2}
          maxLength={1000}
          label={t('supportPlans.members.handOverReason')}
          help={t('supportPlans.move.reasonHelp')}
          optional
        />
      )}
    </PlanDialog>
  );
}
