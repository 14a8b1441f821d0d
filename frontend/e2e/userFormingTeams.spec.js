import { expect, expectSound, logIn, logInOf, test, unique } from './fixtures.js';
import { createProject, openPlan } from './steps.js';

test('deux structures accompagnent un projet ensemble', async ({ page, browser }) => {
  const project = unique('Fournil Exemple');
  const object = unique('Trouver un local');
  await logIn(page);

  await test.step('she opens a support plan from the page of the project', async () => {
    await createProject(page, project);
    await openPlan(page, { project, object, note: 'Voir avec la mairie.' });
  });
  const address = page.url();
  const context = await browser.newContext();
  const other = await context.newPage();
  await logIn(other, logInOf('coordinator'));
  const team = page.getByRole('region', { name: 'Équipe d’accompagnement' });

  await test.step('another structure does not see it until she lets it in', async () => {
    await other.goto(address);
    await expect(other.getByRole('heading', { name: 'Cette fiche est introuvable' })).toBeVisible();
    await team.getByRole('button', { name: 'Faire entrer une structure' }).click();
    const dialog = page.getByRole('dialog', { name: 'Faire entrer une structure' });
    await dialog.getByRole('button', { name: 'Faire entrer la structure' }).click();
    await expect(dialog.getByText('Choisissez une structure.')).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Structure membre' }).fill('Vallée');
    await page.getByRole('option', { name: /Vallée/ }).click();
    await expectSound(page);
    await dialog.getByRole('button', { name: 'Faire entrer la structure' }).click();
    await expect(team).toContainText('Vallée');
    await expect(page.getByRole('region', { name: 'Qui voit quoi' })).toContainText('Vallée');
  });

  await test.step('the other structure moves it along, and sees no note of hers', async () => {
    await other.reload();
    await expect(other.getByRole('heading', { level: 1, name: object })).toBeVisible();
    await expect(other.locator('main')).not.toContainText('Voir avec la mairie.');
    await other.getByRole('button', { name: 'Passer à la phase Diagnostic' }).click();
    const dialog = other.getByRole('dialog', { name: 'Changer de phase' });
    await dialog.getByRole('button', { name: 'Changer de phase' }).click();
    await expect(other.getByText('Passage à la phase Diagnostic')).toBeVisible();
    await expectSound(other);
  });

  await test.step('she ends it from what she had read: she is told, and must say how it ended', async () => {
    await page.getByRole('button', { name: 'Passer à la phase Clos' }).click();
    const dialog = page.getByRole('dialog', { name: 'Changer de phase' });
    await dialog.getByLabel(/^Comment il se termine/).selectOption({ label: 'Objectifs atteints' });
    await dialog.getByRole('button', { name: 'Changer de phase' }).click();
    await expect(dialog.getByRole('alert')).toContainText('maintenant à la phase Diagnostic');
    await dialog.getByRole('button', { name: 'Changer de phase' }).click();
    const path = page.getByRole('region', { name: 'Parcours' });
    await expect(path.getByText('Accompagnement clos')).toBeVisible();
    await expect(path.getByText('Objectifs atteints')).toBeVisible();
  });

  await test.step('she hands the project over, and leaves', async () => {
    await team.getByRole('button', { name: /Que faire pour .*Vallée/ }).click();
    await page.getByRole('menuitem', { name: 'Transmettre le pilotage' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Transmettre le pilotage' }).click();
    await expect(page.getByText(/Pilotage transmis à .*Vallée/)).toBeVisible();
    await team.getByRole('button', { name: 'Quitter l’équipe' }).click();
    const dialog = page.getByRole('dialog', { name: 'Quitter l’équipe de ce projet' });
    await expectSound(page);
    await dialog.getByRole('button', { name: 'Quitter l’équipe' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Accompagnements' })).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Cette fiche est introuvable' })).toBeVisible();
    await other.reload();
    await expect(other.getByRole('button', { name: 'Faire entrer une structure' })).toBeVisible();
    await expect(other.getByText('Ont quitté l’équipe')).toBeVisible();
    await context.close();
  });
});
