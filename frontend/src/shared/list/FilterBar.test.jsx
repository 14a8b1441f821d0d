import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ListContextProvider } from 'ra-core';
import { expect, it, vi } from 'vitest';
import { Wrapper } from '../../test/Wrapper.jsx';
import { FilterBar } from './FilterBar.jsx';

const filters = [
  {
    source: 'role',
    label: 'Rôle',
    choices: [
      { value: 'mentor', label: 'Parrain ou marraine' },
      { value: 'funder', label: 'Financeur' },
    ],
  },
  { source: 'type', label: 'Nature', single: true, choices: [{ value: 'person', label: 'Personne' }] },
];

/** @param {Record<string, any>} filterValues */
function show(filterValues) {
  const setFilters = vi.fn();
  const context = /** @type {any} */ ({ filterValues, setFilters });
  render(
    <ListContextProvider value={context}>
      <FilterBar filters={filters} />
    </ListContextProvider>,
    { wrapper: Wrapper },
  );
  return setFilters;
}

it('says a filter in words and removes it alone', async () => {
  const setFilters = show({ role: ['mentor', 'funder'], q: 'lait' });
  expect(screen.getByText('Rôle : Parrain ou marraine ou Financeur')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Retirer le filtre Rôle' }));
  expect(setFilters).toHaveBeenCalledWith({ q: 'lait' });
});

it('finds a filter by a word without its accent, then adds a value', async () => {
  const setFilters = show({ q: 'lait' });
  await userEvent.click(screen.getByRole('button', { name: 'Ajouter un filtre' }));
  await userEvent.type(screen.getByPlaceholderText('Chercher un filtre'), 'role');
  await userEvent.click(screen.getByRole('button', { name: 'Rôle' }));
  await userEvent.click(screen.getByLabelText('Financeur'));
  expect(setFilters).toHaveBeenCalledWith({ q: 'lait', role: ['funder'] });
});
