import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Application } from '../../test/Application.jsx';
import { EventBulkDialog } from './EventBulkDialog.jsx';

it('gives several events one kind, or the same readers', async () => {
  const lists = { theme: ['housing'], 'event-kind': ['debate-evening', 'drop-in'] };
  const onChange = vi.fn();
  render(
    <Application organisation={{ id: 'o', name: 'Structure Exemple' }} rights={[]} lists={lists}>
      <EventBulkDialog count={2} onClose={() => undefined} onChange={onChange} />
    </Application>,
  );
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Modifier les fiches' }));
  await userEvent.selectOptions(screen.getByLabelText('Champ'), 'Nature');
  await save();
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByLabelText('Nouvelle valeur'), 'drop-in');
  await save();
  expect(onChange).toHaveBeenLastCalledWith({ kind: 'drop-in' });
  await userEvent.selectOptions(screen.getByLabelText('Champ'), 'Visible par, une fois publié');
  await userEvent.selectOptions(
    screen.getByLabelText('Nouvelle valeur'),
    'Structure Exemple et les organisateurs seulement',
  );
  await save();
  expect(onChange).toHaveBeenLastCalledWith({ visibility: 'organisation' });
});
