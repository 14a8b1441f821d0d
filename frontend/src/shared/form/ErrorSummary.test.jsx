import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Wrapper } from '../../test/Wrapper.jsx';
import { ErrorSummary, flattenErrors } from './ErrorSummary.jsx';

const labels = {
  name: 'Nom',
  address: 'Adresse',
  'address.postcode': 'Code postal',
  contactPoints: 'Contacts',
};

it('lists errors in the order of the page, at their own depth', () => {
  const errors = {
    contactPoints: [undefined, { value: { message: 'Il manque la fin.' } }],
    address: { postcode: { message: 'Cinq chiffres.' } },
    name: { message: 'Il manque.' },
  };
  expect(flattenErrors(errors, labels).map(({ name, label }) => [name, label])).toEqual([
    ['name', 'Nom'],
    ['address.postcode', 'Code postal'],
    ['contactPoints.1.value', 'Contacts'],
  ]);
});

it('takes the focus when it appears', () => {
  render(<ErrorSummary faults={[{ name: 'name', label: 'Nom', message: 'Il manque.' }]} attempt={1} />, {
    wrapper: Wrapper,
  });
  expect(screen.getByRole('group')).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Nom\u00a0: Il manque.' })).toBeVisible();
});
