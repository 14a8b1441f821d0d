import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';
import { ifMatch, json } from '../../api/client.js';
import { showProblems } from '../../shared/form/problems.js';
import { useSay } from '../../shared/ui/useSay.js';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { requiredBy } from './progress.js';

const FIELDS = ['changedOn', 'changeReasonCode', 'changeReason'];

/**
 * Writes a change of stage or status. When somebody else changed the project meanwhile, only a change
 * of the same thing stops it: the person is told and decides again; anything else they changed stays.
 * @param {{ project: any, what: import('./ChangeDialog.jsx').What, form: import('react-hook-form').UseFormReturn<any>, onSaved?: (saved: any) => void, onClose: () => void }} options
 */
export function useProjectChange({ project, what, form, onSaved, onClose }) {
  const t = useTranslate();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const { say, sayError } = useSay();
  const { labelOf } = useVocabularies();
  const [current, setCurrent] = useState(project);
  const [meanwhile, setMeanwhile] = useState('');
  const wordOf = (/** @type {any} */ record) => labelOf(`project-${what}`, record[what]);

  const write = (/** @type {any} */ record, /** @type {any} */ body) =>
    json('PATCH', `/projects/${record.id}`, { body, headers: ifMatch(record.version) });

  /** Goes back to where the project was; refused where that would need a reason. */
  const undo = async (/** @type {any} */ saved) => {
    await write(saved, { [what]: current[what], changedOn: saved.changedOn });
    await queryClient.invalidateQueries({ queryKey: ['projects'] });
  };

  const done = async (/** @type {any} */ saved) => {
    await queryClient.invalidateQueries({ queryKey: ['projects'] });
    onClose();
    const back = what === 'stage' || requiredBy(saved.status, current.status) === null;
    say(
      `projects.change.${what}Done`,
      { name: saved.title, to: wordOf(saved) },
      back ? { label: 'shared.undo', run: () => undo(saved) } : undefined,
    );
    onSaved?.(saved);
  };

  const save = async (/** @type {any} */ { to, changedOn, changeReasonCode, changeReason }) => {
    const code = what === 'status' && requiredBy(current.status, to) === 'code' ? changeReasonCode : '';
    const body = {
      [what]: to,
      changedOn,
      ...(code === '' ? {} : { changeReasonCode: code }),
      ...(changeReason.trim() === '' ? {} : { changeReason: changeReason.trim() }),
    };
    try {
      await done(await write(current, body));
    } catch (failure) {
      await refused(/** @type {any} */ (failure), body).catch(sayError);
    }
  };

  const refused = async (/** @type {any} */ failure, /** @type {any} */ body) => {
    if (failure?.status === 412) {
      const { data: fresh } = await dataProvider.getOne('projects', { id: project.id });
      if (fresh[what] === current[what] && fresh.changedOn === current.changedOn) {
        await done(await write(fresh, body));
        return;
      }
      setCurrent(fresh);
      setMeanwhile(t(`projects.change.${what}Meanwhile`, { now: wordOf(fresh) }));
    } else if (failure?.problem !== undefined && failure.status >= 400 && failure.status < 500) {
      showProblems(form, failure, (path) => (FIELDS.includes(path) ? path : path === what ? 'to' : 'root'));
    } else {
      sayError(failure);
    }
  };
  return { current, meanwhile, save };
}
