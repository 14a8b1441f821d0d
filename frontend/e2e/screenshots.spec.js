import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, logIn, open, settled, test } from './fixtures.js';
import { newSiret, uglySpreadsheet } from './uglySpreadsheet.js';

// Writes the pictures of the README; among the stories only with MAILLAGE_SCREENSHOTS=1 (playwright.config.js).
const FOLDER = '../docs/screenshots';

/** A picture as WebP: a third of the size of the browser's PNG. @param {import('@playwright/test').Page} page @param {string} name */
async function picture(page, name) {
  await page.waitForLoadState('networkidle');
  await settled(page);
  const png = (await page.screenshot()).toString('base64');
  const webp = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.85 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, png);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.${test.info().project.name}.webp`, Buffer.from(webp));
}

test('pictures for the README @mobile', async ({ page }, { project }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  if (project.name === 'desktop') await picture(page, 'connexion');
  await logIn(page);
  await expect(page.locator('.record-link').first()).toBeVisible();
  await picture(page, 'ma-journee');
  if (project.name !== 'desktop') return;

  await open(page, '/projects/board');
  await expect(page.getByRole('link', { name: 'Atelier Exemple de laine' })).toBeVisible();
  await picture(page, 'etapes');
  await page.getByRole('link', { name: 'Atelier Exemple de laine' }).click();
  await expect(page.getByRole('heading', { name: 'Fil' })).toBeVisible();
  await picture(page, 'projet');
  await open(page, '/support-records/create');
  await picture(page, 'suivi');
  await open(page, '/actors');
  await expect(page.locator('tbody tr').nth(5)).toBeVisible();
  await picture(page, 'acteurs');

  const buffer = uglySpreadsheet('Ressourcerie Éphémère', newSiret());
  await open(page, '/imports/create');
  await page
    .getByTestId('file')
    .setInputFiles({ name: 'reseau-du-plateau.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Faire l’essai à blanc' }).click();
  await expect(page.locator('.field-error').first()).toBeVisible();
  await picture(page, 'import');
});
