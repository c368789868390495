// Makes one plain script of a test's own program, so that a child process starts in a moment.
import { join } from 'node:path'
import { build } from 'vite'

/** Gives the path of the script in that folder. */
export async function bundle(program: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${program}.ts`),
      outDir,
      minify: true,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
  return join(outDir, `${program}.cjs`)
}
