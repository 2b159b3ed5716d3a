import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * react-router names only its development build in `exports`; the production build lies beside it and is smaller by
 * the warnings that a reader never sees. The browser gets that one.
 */
export function productionRouter(): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve('react-router/package.json'))
  return {
    name: 'collate-production-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => (id === 'react-router' ? join(folder, 'dist/production/index.mjs') : null),
  }
}
