import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin, PluginOption } from 'vite'
import { interfaceLanguage } from './interface-language.ts'
import { plainRoot } from './plain-root.ts'
import { scopedStyles } from './scoped-styles.ts'

/** What the code of the app is read with, in a build and in tests alike, with `language` as that of the interface. */
export const appPlugins = (language: string): PluginOption[] => [
  plainRoot(),
  productionRouter(),
  interfaceLanguage(language),
  react(),
  scopedStyles(),
]

/**
 * A build takes react-router's production files, which the package ships beside those for development and names in no
 * condition of its exports: the same code without the warnings that only developers can act on.
 */
function productionRouter(): Plugin {
  return {
    name: 'production-router',
    apply: 'build',
    config({ root = process.cwd() }) {
      // Below the root as it is built, which may be a link: by its real path every package would be there twice.
      const file = (name: string) => resolve(root, 'node_modules/react-router/dist/production', `${name}.mjs`)
      return {
        resolve: {
          alias: [
            { find: /^react-router$/, replacement: file('index') },
            { find: /^react-router\/dom$/, replacement: file('dom-export') },
          ],
        },
      }
    },
  }
}
