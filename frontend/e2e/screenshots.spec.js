import { logIn, open, test } from './fixtures.js';

// On demand: MAILLAGE_SCREENSHOTS=1 writes the pictures of the README.
const FOLDER = '../docs/screenshots';

/** @type {[string, string][]} */
const PAGES = [
  ['ma-journee', '/'],
  ['acteurs', '/actors'],
];

test.skip(!process.env.MAILLAGE_SCREENSHOTS, 'only when pictures are asked for');

test('pictures for the README @mobile', async ({ page }, { project }) => {
  await page.goto('/');
  await page.screenshot({ path: `${FOLDER}/connexion.${project.name}.png` });
  await logIn(page);
  for (const [name, route] of PAGES) {
    await open(page, route);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/${name}.${project.name}.png` });
  }
  await open(page, '/actors');
  await page.locator('.record-link').first().click();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/acteur.${project.name}.png` });
});
