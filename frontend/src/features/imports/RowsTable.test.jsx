import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Application } from '../../test/Application.jsx';
import { RowsTable } from './RowsTable.jsx';

const one = /** @type {any} */ ({
  kind: 'support-records',
  detected: { columns: [{ name: 'Porteur', samples: [] }] },
  settings: { mapping: { Porteur: 'participants' } },
  fields: [{ name: 'on', label: { fr: 'Jour', en: 'Day' }, required: false }],
});
const refused = /** @type {any} */ ({
  line: 3,
  outcome: 'rejected',
  values: { Porteur: 'Alix Spécimen' },
  errors: [{ column: null, field: 'on', code: 'required', detail: 'Ce champ manque.' }],
  repairs: [],
  actor: null,
});

it('names the field that no column of the file fills', () => {
  render(
    <Application organisation={{ id: 'o', name: 'Structure Exemple' }} rights={[]}>
      <RowsTable one={one} mode="validate" rows={[refused]} showOutcome={false} />
    </Application>,
  );
  expect(screen.getByText(/Ce champ manque/)).toHaveTextContent('Jour : Ce champ manque.');
});
