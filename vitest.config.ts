// How the unit, property and fault tests run; the pages have Playwright.
import { defineConfig } from 'vitest/config'

const [shared, renderer] = ['test/shared/**/*.test.ts', 'test/renderer/**/*.test.{ts,tsx}']

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest would leave one of two cores idle.
    maxWorkers: '100%',
    projects: [
      // Fetching their modules anew for each file costs more than the tests themselves, which leave nothing behind.
      { extends: true, test: { name: 'pure and window', include: [shared, renderer], isolate: false } },
      {
        extends: true,
        test: {
          name: 'main',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', shared, renderer],
        },
      },
    ],
  },
})
