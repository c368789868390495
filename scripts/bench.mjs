// `npm run bench -- [WORDS]`: builds if needed, then measures; a word is part of the name of a file in test/bench.
import { spawnSync } from 'node:child_process'
import { buildIfNeeded } from './build-if-needed.mjs'
import { benches, root } from './stages.mjs'

process.chdir(root)
if (buildIfNeeded(root)) {
  const { words, env } = benches(process.argv.slice(2))
  const [command, ...rest] = words
  process.exitCode =
    spawnSync(command, rest, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
} else process.exitCode = 1
