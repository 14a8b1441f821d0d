import { expect, expectSound, open } from './fixtures.js';

/** What several stories do on their way. @typedef {import('@playwright/test').Page} Page */

/** A day from today as the field takes it. @param {number} days @param {string} hour */
export const inDays = (days, hour) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${hour}`;

/** Types into a field that completes, and takes the first answer that says so. @param {Page} page @param {string | RegExp} field @param {string} typed @param {RegExp} answer */
export async function pick(page, field, typed, answer) {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name: answer }).first().click();
}

/** On the form of a new event: a debate evening with its session and its place, kept as a draft. @param {Page} page @param {{ title: string, days: number }} evening */
export async function fillEvening(page, { title, days }) {
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByLabel('Nature').selectOption({ label: 'Soirée-débat' });
  await page.getByLabel('Début').fill(inDays(days, '18:30'));
  await page.getByLabel('Début').blur();
  await expect(page.getByLabel('Fin')).toHaveValue(inDays(days, '20:30'));
  await pick(page, 'Commune', 'Borne', /Borne.*07/);
  await save(page, title);
  await expect(page.getByText('Brouillon : vu des organisateurs seulement')).toBeVisible();
}

/** On the page of a draft. @param {Page} page @param {string} title */
export async function publishEvent(page, title) {
  await page.getByRole('button', { name: 'Publier l’événement' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publier l’événement' });
  await expectSound(page);
  await dialog.getByRole('button', { name: 'Publier l’événement' }).click();
  await expect(page.getByText(`« ${title} » est publié.`)).toBeVisible();
}

/** On the form of a new person: one without a network agreement, whose record does not leave the structure. @param {Page} page @param {string} familyName */
export async function fillPerson(page, familyName) {
  await page.getByLabel('Prénom').fill('Alix');
  await page.getByLabel('Nom de famille').fill(familyName);
  await page.getByRole('button', { name: 'Créer la fiche' }).click();
  await expect(page.getByRole('heading', { level: 1, name: familyName })).toBeVisible();
}

/** A project with a title alone. @param {Page} page @param {string} title */
export async function createProject(page, title) {
  await open(page, '/projects/create');
  await page.getByLabel('Titre', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Créer le projet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** From the page of a project to that of its support plan. @param {Page} page @param {{ project: string, object: string, note?: string }} plan */
export async function openPlan(page, { project, object, note }) {
  await page.getByRole('link', { name: 'Nouvel accompagnement' }).click();
  await expect(page.getByRole('combobox', { name: 'Projet' })).toHaveValue(project);
  await page.getByLabel(/^Objet/).fill(object);
  if (note) await page.getByLabel(/^Note interne/).fill(note);
  await save(page, object);
}

/** Saves the form from the keyboard and waits for the page of the record. @param {Page} page @param {string | RegExp} title */
export async function save(page, title) {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
