import { readFileSync } from 'node:fs';
import { expect, expectSound, logIn, logInOf, open, test, unique } from './fixtures.js';
import { fillEvening, publishEvent, save } from './steps.js';

test('une conseillère annonce une soirée', async ({ page, browser }) => {
  const title = unique('Soirée Exemple');
  await logIn(page);

  await test.step('she records it as a draft, with a session and a place', async () => {
    await open(page, '/events/create');
    await page.getByRole('button', { name: 'Créer le brouillon' }).click();
    await expect(page.getByRole('heading', { name: /réponses sont à revoir/ })).toBeVisible();
    await expectSound(page);

    await fillEvening(page, { title, days: 20 });
    await expectSound(page);
  });
  const address = page.url();
  const context = await browser.newContext();
  const other = await context.newPage();
  await logIn(other, logInOf('coordinator'));

  await test.step('nobody else sees the draft', async () => {
    await other.goto(address);
    await expect(other.getByRole('heading', { name: 'Cette fiche est introuvable' })).toBeVisible();
  });

  await test.step('she publishes it and finds it in the list', async () => {
    await publishEvent(page, title);
    await open(page, '/events');
    await page.getByRole('searchbox', { name: /Chercher un événement/ }).fill(title);
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row).toContainText('Publié');
    await expect(row).toContainText('18 h 30');
    await expectSound(page);
  });

  await test.step('it goes into a calendar', async () => {
    await page.getByRole('link', { name: title }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Mettre à l’agenda (.ics)' }).click();
    const calendar = readFileSync(await (await saved).path(), 'utf8');
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(calendar.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}`);
  });

  await test.step('another structure reads it and notes the project that was born there', async () => {
    await other.reload();
    await expect(other.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(other.getByRole('button', { name: 'Annuler l’événement' })).toHaveCount(0);
    await other.getByRole('link', { name: 'Ajouter un projet né ici' }).click();
    await expect(other.getByRole('combobox', { name: /^Vient de/ })).toHaveValue(title);
    const project = unique('Fournil Exemple');
    await other.getByLabel('Titre', { exact: true }).fill(project);
    await save(other, project);
    await expect(other.getByRole('link', { name: title })).toBeVisible();
    await context.close();
  });

  await test.step('she gives two of her events one kind at once', async () => {
    await open(page, '/events/create');
    await fillEvening(page, { title: `${title} bis`, days: 21 });
    await open(page, '/events');
    await page.getByRole('searchbox', { name: /Chercher un événement/ }).fill(title);
    await expect(page.getByRole('row')).toHaveCount(3); // the head and these two
    await page.getByRole('checkbox', { name: 'Sélectionner la page' }).check();
    await page.getByRole('button', { name: 'Modifier un champ' }).click();
    const dialog = page.getByRole('dialog', { name: 'Modifier un champ de 2 fiches' });
    await dialog.getByLabel('Champ').selectOption({ label: 'Nature' });
    await dialog.getByLabel('Nouvelle valeur').selectOption({ label: 'Permanence' });
    await expectSound(page);
    await dialog.getByRole('button', { name: 'Modifier les fiches' }).click();
    await expect(page.getByText('2 fiches modifiées.')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Permanence' })).toHaveCount(2);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('she cancels it, which asks for a reason', async () => {
    await page.getByRole('button', { name: 'Annuler l’événement' }).click();
    const dialog = page.getByRole('dialog', { name: 'Annuler l’événement' });
    await dialog.getByRole('button', { name: 'Annuler l’événement' }).click();
    await expect(dialog.getByText('Il manque cette réponse.')).toBeVisible();
    await dialog.getByLabel(/^Pourquoi/).fill('Neige annoncée.');
    await dialog.getByRole('button', { name: 'Annuler l’événement' }).click();
    await expect(page.getByRole('region', { name: 'Suite des états' })).toContainText('Neige annoncée.');
    await expectSound(page);
  });
});
