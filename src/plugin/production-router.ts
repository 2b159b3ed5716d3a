import type { Plugin } from 'vite'

const displayName = /^\w+\.displayName = "\w+";$/gm
const creation = /= (React\d*\.(?:forwardRef|memo|createContext)\()/g

/**
 * react-router names only its development build in `exports`; the production build lies beside it and is smaller by
 * the warnings that a reader never sees. The browser gets that one, without the names for developer tools: they keep
 * components in the bundle that nobody uses (forms, navigation links), 1.6 kB on every page.
 */
export function productionRouter(): Plugin {
  return {
    name: 'collate-production-router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /^react-router$/ },
      async handler(id, importer) {
        const development = await this.resolve(id, importer, { skipSelf: true })
        return development?.id.replace('/dist/development/', '/dist/production/')
      },
    },
    transform: {
      filter: { id: /react-router[\\/]dist[\\/]production/ },
      handler: (code) => code.replace(displayName, '').replace(creation, '= /* @__PURE__ */ $1'),
    },
  }
}
