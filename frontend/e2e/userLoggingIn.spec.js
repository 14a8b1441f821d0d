import { expect, expectSound, logIn, logIns, test } from './fixtures.js';

test('somebody logs in, after a mistake, and comes back to the page that was asked for @mobile', async ({
  page,
}) => {
  await page.goto('/app.html#/actors');
  await expect(page.getByRole('heading', { name: 'Connexion' })).toBeVisible();
  await expectSound(page);

  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByText(/Indiquez votre courriel/)).toBeVisible();

  const { email, password } = logIns()[0];
  await page.getByLabel('Courriel professionnel').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('un mot de passe faux');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert')).toContainText('ne correspond pas');

  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByLabel('Mot de passe', { exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Acteurs' })).toBeVisible();
});

test('somebody changes language, theme and density, finds them again, and logs out', async ({ page }) => {
  await logIn(page);
  await page.getByRole('button', { name: /^Compte de/ }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('radio', { name: 'Sombre' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await panel.getByRole('radio', { name: 'Dense' }).click();
  await panel.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Actors' }).first()).toBeVisible();
  await expectSound(page);

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'dense');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await panel.getByRole('radio', { name: 'System' }).click();
  await panel.getByRole('radio', { name: 'Comfortable' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'comfortable');
  await panel.getByRole('radio', { name: 'Français' }).click(); // the page is drawn anew
  await expect(page.getByRole('link', { name: 'Acteurs' }).first()).toBeVisible();

  await page.getByRole('button', { name: /^Compte de/ }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('heading', { name: 'Connexion' })).toBeVisible();
  await page.goto('/app.html#/actors'); // and nothing can be read any more
  await expect(page.getByRole('heading', { name: 'Connexion' })).toBeVisible();
});
