import { expect, expectSound, logIn, logInOf, open, test, unique } from './fixtures.js';
import { createProject } from './steps.js';

const SUMMARY = 'Devis de chambre froide reçu. Le plan de financement va à la mairie.';
const NOTE = 'Hésite à quitter son emploi, à en reparler seul à seul.';

test('une conseillère note un suivi depuis Ma journée, sans souris, en douze touches', async ({
  page,
  browser,
}) => {
  const letters = `q${Date.now().toString(36).slice(-4)}`;
  const title = `${letters} Épicerie Exemple`;
  await logIn(page);
  await createProject(page, title);
  const project = page.url();
  await open(page, '/');

  let presses = 0;
  const press = async (/** @type {string} */ key) => {
    presses += key.split('+').length; // Ctrl and Enter are two
    await page.keyboard.press(key);
  };

  await test.step('every key but those of the two texts is counted', async () => {
    await press('n');
    await expect(page.getByRole('combobox', { name: /^Projet/ })).toBeFocused();
    for (const letter of letters) await press(letter);
    await press('Enter'); // also before the answer is there
    await expect(page.getByLabel('Résumé partagé')).toBeFocused();
    await page.keyboard.type(SUMMARY);
    await press('Tab');
    await expect(page.getByLabel(/^Note privée/)).toBeFocused();
    await page.keyboard.type(NOTE);
    await press('Control+Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Entretien du/ })).toBeVisible();
    expect(presses).toBeLessThanOrEqual(12);
  });

  await test.step('the record says what was noted and who reads it', async () => {
    await expect(page.getByText('Suivi enregistré.')).toBeVisible();
    await expect(page.getByText(SUMMARY)).toBeVisible();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Qui lit ce suivi' })).toContainText('votre structure');
    await expect(page.locator('main')).toContainText('1 h');
    await expectSound(page);
  });

  await test.step('the private note is read on demand', async () => {
    await expect(page.locator('main')).not.toContainText(NOTE);
    await page.getByRole('button', { name: 'Lire la note' }).click();
    await expect(page.getByText(NOTE)).toBeVisible();
    await expectSound(page);
  });
  const address = page.url();

  await test.step('a correction keeps the text before it', async () => {
    await page.getByRole('link', { name: 'Modifier' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Modifier/ })).toBeVisible();
    await expect(page.getByLabel('Résumé partagé')).toHaveValue(SUMMARY);
    await expect(page.getByLabel(/^Note privée/)).toHaveValue('');
    await expectSound(page);
    await page.getByLabel('Résumé partagé').fill('Devis reçu, à comparer.');
    await page.getByLabel(/^Ce qui reste à faire/).fill('Demander un second devis');
    await page.getByRole('button', { name: 'Demain' }).click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Devis reçu, à comparer.')).toBeVisible();
    await page.getByRole('button', { name: 'Voir les textes précédents' }).click();
    await expect(page.getByRole('region', { name: 'Textes précédents' })).toContainText(SUMMARY);
    await page.getByRole('button', { name: 'Lire la note' }).click();
    await expect(page.getByText(NOTE)).toBeVisible();
    await expectSound(page);
  });

  await test.step('a structure outside the team sees neither the record nor a trace of it', async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await logIn(other, logInOf('coordinator'));
    await other.goto(address);
    await expect(other.getByRole('heading', { name: 'Cette fiche est introuvable' })).toBeVisible();
    await other.goto(project);
    await expect(other.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(other.locator('main')).not.toContainText('Devis');
    await context.close();
  });
});

test('a record says what is wrong, and keeps what was typed @mobile', async ({ page }) => {
  await logIn(page);
  await open(page, '/support-records/create');
  await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
  await expect(page.getByRole('heading', { name: /à revoir avant d’enregistrer/ })).toBeVisible();
  await expectSound(page);
  await page.getByLabel('Résumé partagé').fill(unique('Passage sans rendez-vous'));
  await page.getByRole('group', { name: 'Durée' }).getByRole('button', { name: 'Autre…' }).click();
  await page.getByLabel('Durée en minutes').fill('1441');
  await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
  await expect(page.getByText(/Écrivez un nombre de minutes/).first()).toBeVisible();
  await page.getByLabel('Durée en minutes').fill('20');
  await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
  // Neither a project nor anybody who took part: the server says so.
  await expect(page.locator('#form-summary')).toBeVisible();
  await expectSound(page);
});
