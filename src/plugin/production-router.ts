import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const displayName = /^\w+\.displayName = "\w+";$/gm
const creation = /= (React\d*\.(?:forwardRef|memo|createContext)\()/g

/**
 * react-router names only its development build in `exports`; the production build lies beside it and is smaller by
 * the warnings that a reader never sees. The browser gets that one, without the names for developer tools: they keep
 * components in the bundle that nobody uses (forms, navigation links), 1.6 kB on every page.
 */
export function productionRouter(): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve('react-router/package.json'))
  return {
    name: 'collate-production-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => (id === 'react-router' ? join(folder, 'dist/production/index.mjs') : null),
    transform: {
      filter: { id: /react-router[\\/]dist[\\/]production/ },
      handler: (code) => code.replace(displayName, '').replace(creation, '= /* @__PURE__ */ $1'),
    },
  }
}
