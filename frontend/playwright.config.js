import { defineConfig } from '@playwright/test';

// Stories run against a product that is already there: MAILLAGE_URL says where.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.js',
  testIgnore: process.env.MAILLAGE_SCREENSHOTS ? [] : '**/screenshots.spec.js',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000, // the tests of the other half run beside them
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.MAILLAGE_URL ?? 'http://localhost:8080',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    // Written for every story and thrown away again, it takes a third of their time: ask for it once one fails.
    trace: process.env.MAILLAGE_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1366, height: 768 } } },
    {
      name: 'mobile',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
      grep: /@mobile/,
    },
  ],
});
