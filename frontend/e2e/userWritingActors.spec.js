import { expect, expectSound, logIn, open, test, unique } from './fixtures.js';

/** @param {import('@playwright/test').Page} page @param {string} name */
async function create(page, name) {
  await open(page, '/actors/create');
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Créer la fiche' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('an adviser records an organisation, corrects what is wrong and sees who reads what @mobile', async ({
  page,
}) => {
  const name = unique('Épicerie Exemple');
  await logIn(page);
  await open(page, '/actors/create');
  await page.getByRole('button', { name: 'Créer la fiche' }).click();
  await expect(page.getByRole('heading', { name: /Une réponse est à revoir/ })).toBeVisible();
  await expectSound(page);

  await page.getByRole('link', { name: /^Nom/ }).click();
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel('Lieu relais').check();
  await page.getByRole('combobox', { name: /^Commune/ }).fill('Borne');
  await page
    .getByRole('option', { name: /Borne.*07/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Ajouter un contact' }).click();
  await page.getByLabel('Coordonnée').fill('accueil@epicerie.example');
  await page.getByLabel(/^Note interne/).fill('Prévoir un rappel en janvier.');
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText(/Fiche de .* créée/)).toBeVisible();
  await expect(page.getByText(/Note interne de/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'accueil@epicerie.example' })).toBeVisible();
  await expectSound(page);
});

test('what was typed is kept as a draft when the page is left', async ({ page }) => {
  await logIn(page);
  await open(page, '/actors/create');
  await page.getByLabel('Nom', { exact: true }).fill('Brouillon Exemple');
  await expect(page.getByText('Brouillon gardé')).toBeVisible();
  await page.getByRole('link', { name: 'Ma journée' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Quitter sans enregistrer' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Quitter la page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Bonjour/ })).toBeVisible();

  await open(page, '/actors/create');
  await page.getByRole('button', { name: 'Reprendre le brouillon' }).click();
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('Brouillon Exemple');
});

test('two people change one record: the second chooses field by field', async ({ page, context }) => {
  const name = unique('Atelier Exemple');
  await logIn(page);
  await create(page, name);
  await page.getByRole('link', { name: 'Modifier' }).click();
  await page.getByLabel('Sigle').fill('AE');

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel(/^Présentation/).fill('Présentation écrite entre-temps.');
  await other.getByRole('button', { name: 'Enregistrer la fiche' }).click();
  await expect(other.getByText('Présentation écrite entre-temps.')).toBeVisible();

  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cette fiche a changé pendant votre saisie' });
  await expect(dialog.getByRole('row')).toHaveCount(3); // head, acronym, presentation
  await expect(dialog.getByRole('row', { name: /Sigle/ }).getByRole('radio').first()).toBeChecked();
  await expect(
    dialog
      .getByRole('row', { name: /Présentation/ })
      .getByRole('radio')
      .last(),
  ).toBeChecked();
  await expectSound(page);
  await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click();

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Présentation écrite entre-temps.')).toBeVisible();
});

test('a record that was archived by mistake comes back', async ({ page }) => {
  const name = unique('Fournil Exemple');
  await logIn(page);
  await create(page, name);
  await page.getByRole('button', { name: 'Archiver' }).press('Enter');
  await expect(page.getByText(/Cette fiche est archivée/)).toBeVisible();
  // The button went away: the keyboard stands on the title, and what it finds next is the way back.
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Rétablir la fiche' })).toBeFocused();
  await expectSound(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Cette fiche est archivée/)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
});
