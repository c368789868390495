// Builds the three halves: main (both hosts) and preload as CommonJS, the window as one bundled page.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } as const

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
    plugins: [react()],
    build: {
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: resolve(import.meta.dirname, 'src/renderer/index.html') } },
    },
  },
}))
