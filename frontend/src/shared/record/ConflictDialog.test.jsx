import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Wrapper } from '../../test/Wrapper.jsx';
import { ConflictDialog } from './ConflictDialog.jsx';

const base = { name: 'Le Fournil', acronym: '', city: 'Borne' };
const mine = { name: 'Le Fournil des Sucs', acronym: '', city: 'Coucouron' };
const theirs = {
  values: { name: 'Le Fournil', acronym: 'LF', city: 'Lanarce' },
  version: 8,
  who: 'Claude Témoin',
  at: '2026-11-22T13:12:00Z',
};
const labels = { name: 'Nom', acronym: 'Sigle', city: 'Commune' };

/** @param {import('./ConflictDialog.jsx').OtherVersion} [other] */
function show(other = theirs) {
  const onSave = vi.fn();
  const onKeepDraft = vi.fn();
  const say = (/** @type {string} */ _field, /** @type {string} */ value) => value;
  render(<ConflictDialog {...{ base, mine, labels, say, onSave, onKeepDraft }} theirs={other} />, {
    wrapper: Wrapper,
  });
  return { onSave, onKeepDraft };
}
const row = (/** @type {string} */ name) => within(screen.getByRole('row', { name: new RegExp(name) }));

it('prefills what a single side changed and waits for a choice where both did', async () => {
  const { onSave } = show();
  expect(row('Nom').getAllByRole('radio')[0]).toBeChecked();
  expect(row('Sigle').getAllByRole('radio')[1]).toBeChecked();
  expect(row('Commune').queryByRole('radio', { checked: true })).toBeNull();
  expect(screen.getByRole('button', { name: 'Enregistrer ce choix' })).toBeDisabled();

  await userEvent.click(row('Commune').getAllByRole('radio')[1]);
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer ce choix' }));
  expect(onSave).toHaveBeenCalledWith({ name: 'Le Fournil des Sucs', acronym: 'LF', city: 'Lanarce' }, 8);
});

it('overwrites nothing when it is closed', async () => {
  const { onSave, onKeepDraft } = show();
  await userEvent.keyboard('{Escape}');
  expect(onKeepDraft).toHaveBeenCalled();
  expect(onSave).not.toHaveBeenCalled();
});

it('compares nothing with a field that does not come with the record, and saves what was typed there', async () => {
  const apart = { name: 'Il n’est pas montré ici.' };
  const { onSave } = show({ ...theirs, apart });
  expect(row('Nom').queryByRole('radio')).toBeNull();
  expect(row('Nom').getByText('Le Fournil des Sucs')).toBeVisible();
  expect(row('Nom').getByText('Il n’est pas montré ici.')).toBeVisible();
  await userEvent.click(row('Commune').getAllByRole('radio')[1]);
  await userEvent.click(screen.getByRole('button', { name: 'Enregistrer ce choix' }));
  expect(onSave).toHaveBeenCalledWith({ name: 'Le Fournil des Sucs', acronym: 'LF', city: 'Lanarce' }, 8);
});
