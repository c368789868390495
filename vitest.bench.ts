// How the benchmarks run: one after the other, all in one table at the end; none asserts a time.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    environment: 'node',
    fileParallelism: false,
    disableConsoleIntercept: true,
    reporters: ['./test/bench/table-reporter.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
  },
})
