// How the benchmarks run: each prints its own table, none asserts a time.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { benchmark: { include: ['test/bench/**/*.bench.ts'] }, environment: 'node', testTimeout: 600_000 },
})
