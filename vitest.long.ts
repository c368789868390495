// The fault and property tests with many more tries than `npm test` has time for.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'test/{fault,shared}/**/*.test.ts',
      'test/main/{gate,real-services,worst-bytes}.test.ts',
      'test/main/import/*.fuzz.test.ts',
    ],
    env: { AFTERRUN_LONG: '1' },
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
