// How the built app is tested in a real browser and in a real desktop window; scripts/stages.mjs says where they are.
import { defineConfig } from '@playwright/test'
import { launchOptions } from './test/e2e/support/launch.ts'

export default defineConfig({
  testDir: 'test/e2e',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A second try, with a trace, tells a busy machine from a broken app; what needed it is named beside the count.
  retries: 1,
  // Each project may have fewer.
  workers: 2,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  use: { actionTimeout: 20_000, navigationTimeout: 30_000, trace: 'on-first-retry' },
  projects: [
    {
      name: 'browser',
      testDir: 'test/e2e/browser',
      outputDir: 'test-results/browser',
      workers: 2,
      fullyParallel: true,
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 860 },
        launchOptions,
      },
    },
    {
      name: 'electron',
      testDir: 'test/e2e/electron',
      outputDir: 'test-results/electron',
      workers: 1,
    },
  ],
})
