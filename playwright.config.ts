import { defineConfig } from '@playwright/test'
import { findBrowser, launchFlags } from './scripts/browser.mjs'

/** What is promised within a second is measured where nothing else uses the machine: a step of its own, one at a time. */
const timed = /(guessing|live-writing|opportunities|room|story)\.spec\.ts$/

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-set-up.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  projects: [
    { name: 'timed', testMatch: timed },
    { name: 'together', testIgnore: timed },
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Asia/Karachi',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await findBrowser(), args: launchFlags },
  },
})
