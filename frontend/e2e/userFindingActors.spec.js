import { expect, expectSound, logIn, open, test } from './fixtures.js';

const rows = (/** @type {import('@playwright/test').Page} */ page) => page.locator('tbody tr');

test('an adviser narrows the list, keeps the view and exports exactly it', async ({ page }) => {
  await logIn(page);
  await open(page, '/actors');
  await expect(rows(page).first()).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
  await page.getByPlaceholder('Chercher un filtre').fill('nat');
  await page.getByRole('button', { name: 'Nature' }).click();
  await page.getByRole('button', { name: 'Structure', exact: true }).click();
  await expect(page.getByRole('button', { name: /Nature : Structure/ })).toBeVisible();
  await expect(page).toHaveURL(/filter=/);

  await page.getByRole('button', { name: 'Enregistrer cette vue' }).click();
  await page.getByLabel('Nom de la vue').fill('Les structures');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer cette vue' }).click();
  await expect(page.getByRole('button', { name: 'Les structures', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.csv$/);

  await page.getByRole('button', { name: 'Retirer le filtre Nature' }).click();
  await expect(page.getByRole('button', { name: 'Tous', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('a list filtered to nothing offers to remove each filter @mobile', async ({ page }) => {
  await logIn(page);
  await open(page, '/actors');
  await page.getByRole('searchbox', { name: /Chercher un acteur/ }).fill('zzzzzzz');
  await expect(page.getByText('Aucun acteur avec ces filtres.')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: /Retirer « Rechercher/ }).click();
  await expect(page.getByRole('link', { name: /./ }).and(page.locator('.record-link')).first()).toBeVisible();
});

test('an adviser works through the list with the keyboard alone', async ({ page }) => {
  await logIn(page);
  await open(page, '/actors');
  await expect(rows(page).first()).toBeVisible();
  const name = await rows(page).nth(1).locator('a').innerText();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(rows(page).nth(1).locator('a')).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByRole('toolbar')).toContainText('1 sélectionné');
  await expectSound(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
});
