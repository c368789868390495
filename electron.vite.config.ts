// Builds the three halves: main (both hosts) and preload as CommonJS, the window as one bundled page.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } as const

/** Where the window checks with schemas, as routines are typed or brought in; everything else main checks. */
const checkedInWindow = /shared.routines.(routine|edit-routine|routine-file)\.ts$/
/** The modules that hold schemas and nothing else. */
const schemasAlone = /[/](schema|routine)\.ts$/

/**
 * Schemas stand beside what the window needs of the same files. Those that it does not check with are left out, and zod with
 * them: making one has no effect. Named are zod, and what schemas are made of or derived from.
 */
const withoutUnusedSchemas = {
  manualPureFunctions: [
    ...['z', 'maybe', 'score', 'positive', 'seconds', 'heartRate'],
    ...['Ratings', 'Places', 'Profile', 'Reminders', 'Settings', 'Work', 'SideRule', 'Variant'],
  ],
  propertyReadSideEffects: false as const,
}

/** Only the chunk that checks imports zod: elsewhere what is left out has nothing to be made with. */
function zodWhereChecked(): Plugin {
  const nothing = '\0no-schemas'
  return {
    name: 'zod-where-checked',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      schemasAlone.test(source) && !checkedInWindow.test(importer) ? nothing : null,
    load: (id) =>
      id === nothing
        ? { code: 'export const z = undefined, Routine = undefined', moduleSideEffects: false }
        : null,
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && (file.modules[nothing]?.renderedLength ?? 0) > 0)
          this.error(`${file.name} makes a schema, which the window has no zod for.`)
    },
  }
}

/**
 * What several pages use comes in one chunk: thirty small ones come six at a time, and the first page waits for the last.
 * Where the window checks with schemas stays by itself, and zod with it; the forms come with the first that is opened.
 */
const sharedInOne = {
  name: 'shared',
  minShareCount: 2,
  test: (id: string) =>
    /[/]src[/](renderer|shared)[/].*[.]tsx?$|[/](lucide-react|temporal-polyfill)[/]/.test(id) &&
    !checkedInWindow.test(id) &&
    !/[/](figures|charts|entries[/](forms|import))[/]/.test(id),
}

export default defineConfig(({ command }) => ({
  main: {
    // True in `npm run dev` alone: what runners start has no developer tools and takes no page from a server.
    define: { isBeingWritten: JSON.stringify(command === 'serve') },
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: resolve(import.meta.dirname, 'src/main/index.ts'),
          serve: resolve(import.meta.dirname, 'src/main/serve.ts'),
          'health-worker': resolve(import.meta.dirname, 'src/main/import/health/health-worker.ts'),
          'workout-file-worker': resolve(import.meta.dirname, 'src/main/import/workout-file-worker.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(import.meta.dirname, 'src/preload/index.ts') },
        output: commonJs,
      },
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'src/renderer'),
    plugins: [react(), zodWhereChecked()],
    build: {
      minify: true,
      assetsInlineLimit: 0,
      // One sheet, so that its order does not hang on which page comes first.
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: resolve(import.meta.dirname, 'src/renderer/index.html') },
        treeshake: withoutUnusedSchemas,
        output: { codeSplitting: { groups: [sharedInOne] } },
      },
    },
  },
}))
