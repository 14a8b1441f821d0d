import { expect, expectSound, logIn, logInOf, test, unique } from './fixtures.js';
import { fillEvening, fillPerson, inDays, openPlan, pick, publishEvent, save } from './steps.js';

const SUMMARY = 'Le local de la soirée se visite jeudi. Un premier budget est à écrire.';

// What the product is for, by somebody who goes where its pages lead: no address is typed.
test('d’une soirée-débat à un projet accompagné : une conseillère suit un seul fil', async ({ page }) => {
  const evening = unique('Soirée Exemple');
  const title = unique('Fournil Exemple');
  const family = unique('Spécimen');
  const object = unique('Trouver un local');
  const path = page.getByRole('region', { name: 'Fil', exact: true });
  await logIn(page, logInOf('adviser'));

  await test.step('she records the evening of the day before', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Événements' }).click();
    await page.getByRole('link', { name: 'Ajouter un événement' }).click();
    await fillEvening(page, { title: evening, days: -1 });
    await publishEvent(page, evening);
  });

  await test.step('a project was born there, and somebody carries it', async () => {
    await page.getByRole('link', { name: 'Ajouter un projet né ici' }).click();
    await expect(page.getByRole('combobox', { name: /^Vient de/ })).toHaveValue(evening);
    await page.getByLabel('Titre', { exact: true }).fill(title);
    await page.getByRole('button', { name: 'Ajouter une personne ou une structure' }).click();
    // She has no record yet: it is made in another tab, what was typed here stays.
    const tab = page.waitForEvent('popup');
    await page.getByRole('link', { name: /^Créer sa fiche/ }).click();
    const other = await tab;
    await fillPerson(other, family);
    await other.close();
    await pick(page, 'Personne ou structure', family, new RegExp(family));
    await page
      .getByLabel(/^Depuis le/)
      .first()
      .fill(inDays(0, '').slice(0, 10));
    await save(page, title);
    await expect(page.getByRole('link', { name: `Alix ${family}` }).first()).toBeVisible();
  });

  await test.step('the structure opens a support plan for it', () =>
    openPlan(page, { project: title, object }));

  await test.step('the first act of support is noted from the page of the plan', async () => {
    const records = page.getByRole('region', { name: 'Suivis' });
    await expect(records).toContainText('Aucun suivi noté');
    await records.getByRole('link', { name: 'Noter un suivi' }).click();
    await expect(page.getByRole('button', { name: `Retirer ${title}` })).toBeVisible();
    await expect(
      page.getByRole('combobox', { name: /^Accompagnement/ }).locator('option:checked'),
    ).toContainText(object);
    await page.getByLabel('Résumé partagé').fill(SUMMARY);
    await page.getByRole('button', { name: `Ajouter Alix ${family}` }).click();
    await expect(page.getByRole('button', { name: `Retirer Alix ${family}` })).toBeVisible();
    await pick(page, /^Séance d’événement/, evening, new RegExp(evening));
    await save(page, /^Entretien du/);
    for (const known of [title, object, `Alix ${family}`, evening]) {
      await expect(page.getByRole('link', { name: known }).first()).toBeVisible();
    }
    await page.getByRole('link', { name: object }).click();
    await expect(records).toContainText(SUMMARY);
    await expect(records.getByRole('link', { name: `Entretien · Alix ${family}` })).toBeVisible();
    await expectSound(page);
  });

  await test.step('the timeline of the project tells all of it, from the evening on', async () => {
    await page.locator('main').getByRole('link', { name: title, exact: true }).click();
    await expect(path.getByText('d’où vient le projet')).toBeVisible();
    const told = path.getByRole('listitem');
    await expect(told.last()).toContainText(evening);
    for (const [what, words] of [
      ['Noté à l’étape Idée', ''],
      [`Alix ${family} rejoint le projet`, ''],
      [object, 'Accueil'],
      ['Entretien', SUMMARY],
    ]) {
      const line = told.filter({ hasText: what }).filter({ hasText: words });
      await expect(line.first(), what).toBeVisible();
    }
    await expectSound(page);
  });

  await test.step('and the evening shows what came of it', async () => {
    await path.getByRole('link', { name: evening }).click();
    await expect(page.getByRole('region', { name: 'Projets nés ici' })).toContainText(title);
    await expectSound(page);
  });
});
