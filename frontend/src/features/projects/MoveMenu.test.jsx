import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Wrapper } from '../../test/Wrapper.jsx';
import { MoveMenu } from './MoveMenu.jsx';

it('moves a project with the keyboard alone', async () => {
  const client = new QueryClient();
  const term = (/** @type {string} */ code) => ({ code, label: { fr: code, en: code } });
  const stages = ['idea', 'emergence', 'feasibility'].map(term);
  client.setQueryData(['vocabularies'], { 'project-stage': { name: 'project-stage', terms: stages } });
  const onAsk = vi.fn();
  const project = { id: '1', title: 'Épicerie Exemple', stage: 'idea' };
  render(
    <QueryClientProvider client={client}>
      <MoveMenu project={project} onAsk={onAsk} />
    </QueryClientProvider>,
    { wrapper: Wrapper },
  );
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Déplacer Épicerie Exemple' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('menuitem', { name: 'emergence' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onAsk).toHaveBeenCalledWith(project, { what: 'stage', to: 'feasibility' });
});
