import { expect, expectSound, logIn, logInOf, open, test, unique } from './fixtures.js';
import { createProject, fillPerson, pick } from './steps.js';

test('une conseillère fait avancer un projet', async ({ page, browser }) => {
  const title = unique('Épicerie Exemple');
  const family = unique('Spécimen');
  await logIn(page);
  await open(page, '/actors/create?type=person');
  await fillPerson(page, family);

  await test.step('she records it with the person who carries it', async () => {
    await open(page, '/projects/create');
    await page.getByRole('button', { name: 'Ajouter une personne ou une structure' }).click();
    await page.getByRole('button', { name: 'Ajouter un chiffre' }).click();
    await page.getByRole('button', { name: 'Créer le projet' }).click();
    await expect(page.getByRole('heading', { name: /réponses sont à revoir/ })).toBeVisible();
    await expectSound(page);

    await page.getByLabel('Titre', { exact: true }).fill(title);
    await pick(page, /^Territoire/, 'Borne', /Borne.*07/);
    await pick(page, 'Personne ou structure', family, new RegExp(family));
    await page.getByLabel('Nature').selectOption({ label: 'Financement obtenu' });
    await page.getByLabel('Montant en euros').fill('6 400,50');
    await page.getByLabel(/^Note interne/).fill('Rappeler avant le conseil municipal.');
    await page.keyboard.press('Control+Enter');

    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('link', { name: `Alix ${family}` })).toBeVisible();
    await expect(page.getByRole('cell', { name: /^6\s400,50\s€$/ })).toBeVisible();
    await expect(page.getByText(/Note interne de/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Qui voit quoi' })).toContainText('votre structure');
    await expectSound(page);
  });
  const address = page.url();

  await test.step('she moves it on the board without a mouse', async () => {
    await open(page, '/projects/board');
    await page.getByRole('searchbox', { name: /Chercher un projet/ }).fill(title);
    const column = (/** @type {string} */ stage) =>
      page.getByRole('region', { name: new RegExp(`^${stage}, \\d+ projets?$`) });
    await expect(column('Idée')).toContainText(title);
    await expectSound(page);
    await page.getByRole('button', { name: `Déplacer ${title}` }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Faisabilité' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Changer d’étape' })).toBeVisible();
    await expectSound(page);
    await page.getByLabel(/^Pourquoi/).fill('La mairie prête le local.');
    await page.getByRole('button', { name: 'Changer d’étape' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/est à l’étape Faisabilité/)).toBeVisible();
    await expect(column('Faisabilité')).toContainText(title);
    await expect(page.getByRole('button', { name: `Déplacer ${title}` })).toBeFocused();
  });

  await test.step('she ends it, which asks for a reason', async () => {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Changer le statut' }).click();
    const dialog = page.getByRole('dialog', { name: 'Changer le statut' });
    await dialog.getByRole('radio', { name: /^Abandonné/ }).check();
    await dialog.getByRole('button', { name: 'Changer le statut' }).click();
    await expect(dialog.getByText('Il manque cette réponse.')).toBeVisible();
    await expectSound(page);
    await dialog.getByLabel(/^Raison principale/).selectOption({ label: 'Financement' });
    await dialog.getByRole('button', { name: 'Changer le statut' }).click();

    const path = page.getByRole('region', { name: 'Fil', exact: true });
    await expect(path.getByText('projet abandonné')).toBeVisible();
    await expect(path.getByText('Financement', { exact: true })).toBeVisible();
    await expect(path.getByText('La mairie prête le local.')).toBeVisible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectSound(page);
  });

  await test.step('another structure reads the project, and neither who carries it nor why it ended', async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await logIn(other, logInOf('coordinator'));
    await other.goto(address);
    await expect(other.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(other.getByRole('region', { name: 'Qui voit quoi' })).toContainText('vous ne le voyez pas');
    for (const hidden of [family, '6 400', 'La mairie prête', 'Note interne de']) {
      await expect(other.locator('main')).not.toContainText(hidden);
    }
    await expect(other.getByRole('button', { name: 'Changer le statut' })).toHaveCount(0);
    await expectSound(other);
    await context.close();
  });
});

test('two advisers move one project: the second sees where it is now @mobile', async ({ page, context }) => {
  const title = unique('Atelier Exemple');
  await logIn(page);
  await createProject(page, title);
  await page.getByRole('button', { name: 'Passer à l’étape Émergence' }).click();
  await expectSound(page);

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Passer à l’étape Création' }).click();
  await other.getByRole('button', { name: 'Changer d’étape' }).click();
  await expect(other.getByText('Passage à l’étape Création')).toBeVisible();

  const dialog = page.getByRole('dialog', { name: 'Changer d’étape' });
  await dialog.getByRole('button', { name: 'Changer d’étape' }).click();
  await expect(dialog.getByRole('alert')).toContainText('maintenant à l’étape Création');
  await expectSound(page);
  await dialog.getByRole('button', { name: 'Changer d’étape' }).click();
  await expect(page.getByText('Retour à l’étape Émergence')).toBeVisible();
  await expectSound(page);
});
