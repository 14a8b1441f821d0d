import { readFileSync } from 'node:fs';
import { expect, expectSound, logIn, open, test, unique } from './fixtures.js';
import { newSiret, uglySpreadsheet } from './uglySpreadsheet.js';

/** @param {import('@playwright/test').Page} page @param {Buffer} buffer */
async function upload(page, buffer) {
  await open(page, '/imports/create');
  await page
    .getByTestId('file')
    .setInputFiles({ name: 'réseau du plateau.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText(/colonnes sur 6 seront importées/)).toBeVisible();
}

test('a manager brings in an ugly spreadsheet: tried first, written once, told what is wrong @mobile', async ({
  page,
}) => {
  const name = unique('Ressourcerie Éphémère');
  const file = uglySpreadsheet(name, newSiret());
  await logIn(page);
  await upload(page, file);
  await expect(page.getByText(/windows-1252 reconnu/i)).toBeVisible();
  await expect(page.getByLabel('Champ pour la colonne SIRET')).toHaveValue('siret');
  await expect(page.getByLabel('Champ pour la colonne Code postal')).toHaveValue('address.postcode');
  await expectSound(page);

  await page.getByRole('button', { name: 'Faire l’essai à blanc' }).click();
  await expect(page.getByText('2 lignes sur 3 peuvent être importées.')).toBeVisible();
  await expect(page.getByText('Rien n’est encore écrit.')).toBeVisible();
  const wrong = page.getByRole('row', { name: /Coucouron/ });
  await expect(wrong.locator('.field-error')).toBeVisible();
  await expect(page.getByText('7510 → 07510')).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: 'Importer 2 lignes' }).click();
  await expect(page.getByText('2 fiches écrites.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger la ligne rejetée' }).click();
  const rejects = readFileSync(await (await downloading).path(), 'utf8');
  expect(rejects).toContain('Coucouron');
  expect(rejects).not.toContain(name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectSound(page);

  await page.getByRole('tab', { name: /^Toutes/ }).click();
  const report = page.getByRole('tabpanel');
  await expect(report.getByRole('columnheader')).toHaveText(['Ligne', 'Résultat', 'Fiche', 'Remarques']);
  await expect(report.getByRole('row', { name: /rejetée/i }).locator('.field-error')).toContainText('Nom');
  await page.getByRole('tab', { name: /^Créées/ }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('07510 Sainte-Eulalie')).toBeVisible();

  await upload(page, file);
  await page.getByRole('button', { name: 'Faire l’essai à blanc' }).click();
  await expect(page.getByText(/ligne sur 3 est déjà telle que le fichier/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0);
});
