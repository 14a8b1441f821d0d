import { actForInstance, expect, expectSound, logIn, logInOf, open, test, unique } from './fixtures.js';

test('somebody finds a commune in spite of a mistake, and a coordinator makes a set of communes', async ({
  page,
}) => {
  await logIn(page, logInOf('coordinator'));
  await open(page, '/territories');
  // What is not near one's own place comes when it is asked for.
  await expect(page.getByRole('row').nth(1)).toContainText(/07\d{3}/);
  await expect(page.getByRole('link', { name: 'Aast', exact: true })).toHaveCount(0);
  await page.getByRole('searchbox', { name: /Chercher un territoire/ }).fill('saint cirg');
  await expect(page.getByRole('link', { name: 'Saint-Cirgues-en-Montagne' })).toBeVisible();
  await expectSound(page);

  await page.getByRole('link', { name: 'Saint-Cirgues-en-Montagne' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Saint-Cirgues-en-Montagne' })).toBeVisible();
  const trail = page.getByRole('navigation', { name: 'Fil d’Ariane' });
  await expect(trail).toContainText('Auvergne-Rhône-Alpes');
  await trail.getByRole('link', { name: /Montagne d.Ardèche/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Montagne d.Ardèche/ })).toBeVisible();
  await expect(page.getByText('28 communes')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Communes' }).locator('tbody tr')).toHaveCount(28);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectSound(page);

  await actForInstance(page);
  const name = unique('Sources et volcans');
  await open(page, '/territories/create');
  await page.getByLabel('Nom', { exact: true }).fill(name);
  await page.getByLabel(/^Ajouter toutes les communes/).fill('montagne d’ardèche');
  await page.getByRole('button', { name: 'Rechercher', exact: true }).click();
  await page.getByRole('button', { name: /Ajouter ses communes : .*Montagne d.Ardèche/ }).click();
  await expect(page.getByText('28 communes choisies')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Créer l’ensemble' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('28 communes', { exact: true })).toBeVisible();
});
