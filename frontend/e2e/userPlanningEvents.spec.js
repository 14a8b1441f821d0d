import { readFileSync } from 'node:fs';
import { expect, expectSound, logIn, logInOf, open, test, unique } from './fixtures.js';

/** A day in the future as the field takes it. @param {number} days @param {string} hour */
const inDays = (days, hour) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${hour}`;

test('une conseillère annonce une soirée', async ({ page, browser }) => {
  const title = unique('Soirée Exemple');
  await logIn(page);

  await test.step('she records it as a draft, with a session and a place', async () => {
    await open(page, '/events/create');
    await page.getByRole('button', { name: 'Créer le brouillon' }).click();
    await expect(page.getByRole('heading', { name: /réponses sont à revoir/ })).toBeVisible();
    await expectSound(page);

    await page.getByLabel('Titre', { exact: true }).fill(title);
    await page.getByLabel('Nature').selectOption({ label: 'Soirée-débat' });
    await page.getByLabel('Début').fill(inDays(20, '18:30'));
    await page.getByLabel('Début').blur();
    await expect(page.getByLabel('Fin')).toHaveValue(inDays(20, '20:30'));
    await page.getByRole('combobox', { name: 'Commune' }).fill('Borne');
    await page
      .getByRole('option', { name: /Borne.*07/ })
      .first()
      .click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Brouillon : vu des organisateurs seulement')).toBeVisible();
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
    await page.getByRole('button', { name: 'Publier l’événement' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publier l’événement' });
    await expectSound(page);
    await dialog.getByRole('button', { name: 'Publier l’événement' }).click();
    await expect(page.getByText(`« ${title} » est publié.`)).toBeVisible();
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
    await other.keyboard.press('Control+Enter');
    await expect(other.getByRole('heading', { level: 1, name: project })).toBeVisible();
    await expect(other.getByRole('link', { name: title })).toBeVisible();
    await context.close();
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
