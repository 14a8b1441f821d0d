import { expect, expectSound, logIn, open, test } from './fixtures.js';

// One story: every page, light and dark, has no accessibility violation and nothing to scroll sideways.
const ROUTES = [
  '/',
  '/actors',
  '/actors/create',
  '/territories',
  '/imports',
  '/imports/create',
  '/settings/account',
  '/settings/vocabularies',
  '/nowhere',
];

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  // The phone has the same colours: once in light is enough there.
  test(`every page is sound in ${colorScheme}${colorScheme === 'light' ? ' @mobile' : ''}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await page.goto('/#forgotten');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page);
    await logIn(page);
    for (const route of ROUTES) {
      await test.step(route, async () => {
        await open(page, route);
        await page.waitForLoadState('networkidle');
        await expectSound(page);
      });
    }
    await open(page, '/actors');
    await page.locator('.record-link').first().click();
    await expect(page.getByRole('navigation', { name: 'Fil d’Ariane' })).toBeVisible();
    await expectSound(page);
  });
}
