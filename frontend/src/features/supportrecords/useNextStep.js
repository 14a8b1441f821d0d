import { useQueryClient } from '@tanstack/react-query';
import { ifMatch, json } from '../../api/client.js';
import { isoDay } from '../../shared/format.js';
import { useSay } from '../../shared/ui/useSay.js';

/** Ticks the next step of a record off as done today, and on again; the first can be undone. @returns {(record: any, done: boolean) => Promise<void>} */
export function useNextStep() {
  const queryClient = useQueryClient();
  const { say, sayError } = useSay();

  const write = async (/** @type {any} */ { id, version }, /** @type {string | null} */ nextStepDoneOn) => {
    const path = `/support-records/${id}`;
    const saved = await json('PATCH', path, { body: { nextStepDoneOn }, headers: ifMatch(version) });
    await queryClient.invalidateQueries({ queryKey: ['support-records'] });
    return saved;
  };
  return async (record, done) => {
    try {
      const saved = await write(record, done ? isoDay() : null);
      if (!done) return;
      const undo = async () => {
        await write(saved, null);
      };
      say('supportRecords.stepDone', { step: record.nextStep }, { label: 'shared.undo', run: undo });
    } catch (failure) {
      // Somebody changed it meanwhile: what the page shows is read again, the person decides.
      await queryClient.invalidateQueries({ queryKey: ['support-records'] });
      sayError(failure);
    }
  };
}
