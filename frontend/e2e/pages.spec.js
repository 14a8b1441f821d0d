import { actForInstance, expect, expectSound, logIn, logInOf, open, test } from './fixtures.js';
import { VISITS } from './visits.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./visits.js').Records} Records */

const COLOURS = { only: ['color-contrast'] };

/**
 * One record of each kind, for the pages that show one; a record is made, and a project, an event, a plan and a set of communes where there is none.
 * @param {Page} page @returns {Promise<Records>}
 */
const recordsFor = (page) =>
  page.evaluate(async () => {
    const send = async (/** @type {string} */ path, /** @type {any} */ body) => {
      const headers = { 'Content-Type': 'application/json' };
      const options = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
      return (await fetch(`/api/v1${path}`, options)).json();
    };
    const first = async (/** @type {string} */ path) => (await send(path, null)).items?.[0];
    const file = await first('/imports?limit=1');
    const project =
      (await first('/projects?lead=mine&limit=1')) ??
      (await send('/projects', { title: 'Épicerie Exemple' }));
    const event =
      (await first('/events?owner=mine&limit=1')) ??
      (await send('/events', { title: 'Soirée Exemple', kind: 'debate-evening' }));
    const led = await first('/projects?lead=mine&limit=1');
    const plan =
      (await first('/support-plans?limit=1')) ?? (await send('/support-plans', { projectId: led?.id }));
    // One with everything on its page: a private note, a next step.
    const record = await send('/support-records', {
      ...{
        kind: 'interview',
        minutes: 60,
        summary: 'Devis reçu.',
        privateNote: 'À en reparler seul à seul.',
      },
      ...{ projects: [project.id], nextStep: 'Relire le plan de financement' },
    });
    const area =
      (await first('/territories?kind=area&limit=1')) ??
      (await send('/territories', { name: 'Hautes sources', municipalities: ['07235', '07037'] }));
    return {
      actor: await first('/actors?limit=1'),
      project: { id: project.id, name: project.title },
      event: { id: event.id, name: event.title },
      plan: { id: plan.id, name: plan.name },
      record: { id: record.id, name: 'Entretien du ' },
      organisation: await first('/organisations?limit=1'),
      file: { id: file?.id, name: file?.fileName },
      area: { id: area?.ref, name: area?.name },
    };
  });

/** The theme follows the system: the same page in dark, without loading it again. @param {Page} page */
async function expectSoundInDark(page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectSound(page, COLOURS);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
}

test('the page for a forgotten password is sound @mobile', async ({ page }) => {
  await page.goto('/#forgotten');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectSound(page);
});

for (const visitor of /** @type {const} */ (['manager', 'administrator', 'coordinator'])) {
  test(`every page of the ${visitor} is sound @mobile`, async ({ page }, { project }) => {
    test.setTimeout(480_000);
    await page.emulateMedia({ colorScheme: 'light' });
    await logIn(page, logInOf(visitor));
    if (visitor !== 'manager') await actForInstance(page);
    const records = await recordsFor(page);
    for (const { path, title, open: addressOf } of VISITS.filter(({ as }) => as === visitor)) {
      await test.step(path, async () => {
        await open(page, addressOf?.(records) ?? path);
        const words = typeof title === 'string' ? title : title(records);
        await expect.poll(async () => (await page.title()).startsWith(words), { message: words }).toBe(true);
        // The phone has the same colours: once is enough.
        if (project.name === 'mobile') return expectSound(page, { without: COLOURS.only });
        await expectSound(page);
        // The pages of the instance are made of the same pieces, and colours take the longest to look at.
        if (visitor === 'manager') await expectSoundInDark(page);
      });
    }
  });
}
