import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Application } from '../../test/Application.jsx';
import { PlanBulkDialog } from './PlanBulkDialog.jsx';

it('moves several plans to one phase, but closes none without saying how it ended', async () => {
  const lists = { 'support-plan-phase': ['intake', 'assessment', 'closed'] };
  const onChange = vi.fn();
  render(
    <Application organisation={{ id: 'o', name: 'Structure Exemple' }} rights={[]} lists={lists}>
      <PlanBulkDialog count={2} onClose={() => undefined} onChange={onChange} />
    </Application>,
  );
  expect(screen.queryByRole('option', { name: 'closed' })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Nouvelle valeur'), 'assessment');
  await userEvent.click(screen.getByRole('button', { name: 'Modifier les fiches' }));
  expect(onChange).toHaveBeenCalledWith({ phase: 'assessment' });
});
