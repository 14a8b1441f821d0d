import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import axe from 'axe-core';

/** @typedef {{ email: string, password: string, role?: string }} LogIn `role` as the product prints it: « adviser, coordinator » */

/**
 * The demonstration log-ins, as the product printed them at its start (MAILLAGE_OUTPUT names the
 * file), or the one given in MAILLAGE_EMAIL and MAILLAGE_PASSWORD.
 * @returns {LogIn[]}
 */
function logIns() {
  const { MAILLAGE_OUTPUT, MAILLAGE_EMAIL, MAILLAGE_PASSWORD } = process.env;
  if (MAILLAGE_EMAIL && MAILLAGE_PASSWORD) return [{ email: MAILLAGE_EMAIL, password: MAILLAGE_PASSWORD }];
  const printed = MAILLAGE_OUTPUT ? readFileSync(MAILLAGE_OUTPUT, 'utf8') : '';
  const password = /tous les comptes\s*:\s*(\S+)/.exec(printed)?.[1];
  if (password === undefined)
    throw new Error('No demonstration log-in: set MAILLAGE_OUTPUT, or MAILLAGE_EMAIL');
  const lines = printed.matchAll(/^ +(\S+@\S+) .*\((.*)\)$/gm);
  return [...lines].map(([, email, role]) => ({ email, password, role }));
}

/** @param {import('@playwright/test').Page} page @param {LogIn} [as] a manager of the first member structure by default */
export async function logIn(page, as = logIns()[0]) {
  await page.goto('/');
  await page.getByLabel('Courriel professionnel').fill(as.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(as.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/app\.html/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The demonstration log-in with a role. @param {string} role as the product prints it */
export function logInOf(role) {
  const found = logIns().find((one) => one.role?.includes(role));
  if (found === undefined) throw new Error(`No ${role} among the demonstration log-ins`);
  return found;
}

/** From a structure to the instance, for those who have a role there. @param {import('@playwright/test').Page} page */
export async function actForInstance(page) {
  await page.getByRole('button', { name: /^Compte de/ }).click();
  await page.getByRole('radio', { name: /^Instance/ }).click();
  await expect(page.getByRole('button', { name: /^Compte de .*Instance/ })).toBeVisible();
}

/** Goes to a route of the application and waits for its title. @param {import('@playwright/test').Page} page @param {string} route */
export async function open(page, route) {
  await page.goto(`/app.html#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/**
 * Waits until nothing that comes to an end is moving any more: text that is half faded in or out has
 * no contrast of its own to be judged by.
 * @param {import('@playwright/test').Page} page
 */
export const settled = (page) =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(() => done(undefined)));
    const moving = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity,
        );
    // One thing may start where another ends: several quiet frames in a row, not a single one.
    for (let quiet = 0; quiet < 5; quiet = moving() ? 0 : quiet + 1) await nextFrame();
  });

/**
 * What axe finds in the page, run there as it is: its own runner for Playwright reads all of axe anew three times a look,
 * once in a tab of its own.
 * @param {import('@playwright/test').Page} page
 * @param {string[] | undefined} only @param {string[]} without
 */
async function violationsOf(page, only, without) {
  expect(page.frames(), 'axe does not look into frames').toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = only
    ? { runOnly: { type: 'rule', values: only } }
    : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  return page.evaluate(async (asked) => {
    const { violations } = await /** @type {any} */ (window).axe.run(document, {
      ...asked,
      resultTypes: ['violations'],
    });
    return violations.flatMap((/** @type {import('axe-core').Result} */ { id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help})\n${target.join(' ')}\n${failureSummary}`),
    );
  }, options);
}

/**
 * No accessibility violation, nothing to scroll sideways.
 * @param {import('@playwright/test').Page} page
 * @param {{ only?: string[], without?: string[] }} [rules] of axe, all of them by default
 */
export async function expectSound(page, { only, without = [] } = {}) {
  await expect(page.getByText('Chargement en cours')).toHaveCount(0);
  await settled(page);
  let found = await violationsOf(page, only, without);
  if (found.length > 0) {
    // A notice may begin to fade while axe looks at it. What is wrong stays wrong.
    await settled(page);
    found = await violationsOf(page, only, without);
  }
  expect(found, `accessibility violations of ${page.url()}`).toEqual([]);
  // Not innerWidth: on a phone that grows with what is too wide.
  const width = page.viewportSize()?.width ?? 0;
  const overflow = (await page.evaluate(() => document.documentElement.scrollWidth)) - width;
  expect(overflow, `pixels to scroll sideways on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** A name that no other run uses. @param {string} words */
export const unique = (words) => `${words} ${Date.now().toString(36)}`;

/** No story may end well while a page broke or the server did. */
export const test = base.extend({
  page: async ({ page }, give) => {
    /** @type {string[]} */
    const broken = [];
    page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 500) broken.push(`${response.status()} ${response.url()}`);
    });
    await give(page);
    expect(broken, 'errors of the page and of the server').toEqual([]);
  },
});
export { expect, logIns };
