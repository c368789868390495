// `npm run e2e -- [WORDS]`: builds, then runs the browser and the desktop tests; the words go to Playwright (`--grep NAME`).
import { runStages } from './run-stages.mjs'
import { browserTests, build, desktopTests, root } from './stages.mjs'

process.chdir(root)
const words = process.argv.slice(2)
const some = words.length > 0 ? ['--pass-with-no-tests', ...words] : words
process.exitCode = await runStages([() => build, () => browserTests(some), () => desktopTests(some)])
