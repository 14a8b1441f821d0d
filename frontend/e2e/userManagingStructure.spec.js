import { expect, expectSound, logIn, open, test, unique } from './fixtures.js';

test('a manager invites a colleague, who opens the link, chooses a password and is in', async ({
  page,
  browser,
}) => {
  const email = `${unique('sacha').replace(' ', '.')}@plateau.example`;
  await logIn(page);
  await open(page, '/settings/organisation');
  await page.getByRole('button', { name: 'Inviter une personne' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(dialog.getByText('Il manque cette réponse.')).toBeVisible();
  await dialog.getByLabel('Courriel').fill(email);
  await dialog.getByLabel(/^Nom/).fill('Sacha Fictif');
  await expectSound(page);
  await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(dialog.getByRole('heading', { name: `Invitation prête pour ${email}` })).toBeVisible();
  const link = await dialog.getByLabel('Lien d’invitation').inputValue();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('table', { name: 'Invitations en cours' })).toContainText(email);
  await expectSound(page);

  const elsewhere = await browser.newContext({ locale: 'fr-FR' });
  const guest = await elsewhere.newPage();
  await guest.goto(link);
  await expect(guest.getByRole('heading', { level: 1, name: /^Rejoindre/ })).toBeVisible();
  await expectSound(guest);
  await guest.getByLabel('Nouveau mot de passe').fill('trop court');
  await guest.getByRole('button', { name: 'Ouvrir mon compte' }).click();
  await expect(guest.getByText('il en manque 2')).toBeVisible();
  await guest.getByLabel('Nouveau mot de passe').fill('le vent souffle sur le plateau');
  await guest.getByRole('button', { name: 'Ouvrir mon compte' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: 'Bonjour Sacha' })).toBeVisible();
  await guest.goto(link);
  await expect(guest.getByRole('heading', { name: 'Ce lien ne peut plus servir' })).toBeVisible();
  await elsewhere.close();

  const again = await browser.newContext({ locale: 'fr-FR' });
  const colleague = await again.newPage();
  await logIn(colleague, { email, password: 'le vent souffle sur le plateau' });
  await open(colleague, '/settings/account');
  await colleague.getByLabel('Mot de passe actuel').fill('le vent souffle sur le plateau');
  await colleague.getByLabel('Nouveau mot de passe').fill('la burle souffle aussi en été');
  await colleague.getByRole('button', { name: 'Changer le mot de passe' }).click();
  await expect(colleague.getByText(/Mot de passe changé/)).toBeVisible();
  await again.close();
});

test('a manager gives a program its key, sees it once, takes it back, and the journal tells', async ({
  page,
}) => {
  const name = unique('Site de test');
  await logIn(page);
  await open(page, '/settings/api-clients');
  await page.getByRole('button', { name: 'Créer un client d’API' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom', { exact: true }).fill(name);
  await dialog.getByRole('checkbox').first().check();
  await expectSound(page);
  await dialog.getByRole('button', { name: 'Créer le client d’API' }).click();
  const key = await dialog.getByLabel('Clé d’API').inputValue();
  expect(key).toMatch(/^mlg_/);
  await expectSound(page);
  await dialog.getByRole('button', { name: 'J’ai copié la clé' }).click();
  await expect(page.getByText(key)).toHaveCount(0);

  const row = page.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText('Actif');
  await row.getByRole('button', { name: `Révoquer ${name}` }).click();
  await page.getByRole('button', { name: 'Révoquer le client d’API' }).click();
  await expect(row).toContainText('Révoqué');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectSound(page);

  await page.getByRole('link', { name: 'Journal' }).click();
  const entries = page.getByRole('region', { name: 'Actes' });
  await expect(entries.getByText(`le client d’API ${name}`)).toHaveCount(2);
  await expect(entries.getByText(`a révoqué le client d’API ${name}`)).toBeVisible();
  await expectSound(page);
});
