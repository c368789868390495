// `npm test`: everything that is tested. The last line is the count.
import { runStages } from './run-stages.mjs'
import { browserTests, build, checks, desktopTests, root, unitTests } from './stages.mjs'

process.chdir(root)
const before = [...checks, unitTests, build].map((stage) => () => stage)
process.exitCode = await runStages([...before, browserTests, desktopTests])
