import react from '@vitejs/plugin-react'
import type { PluginOption } from 'vite'
import { interfaceLanguage } from './interface-language.ts'
import { plainRoot } from './plain-root.ts'
import { productionRouter } from './production-router.ts'
import { scopedStyles } from './scoped-styles.ts'

/** What the code of the app is read with, in a build and in tests alike, with `language` as that of the interface. */
export const appPlugins = (language: string): PluginOption[] => [
  plainRoot(),
  productionRouter(),
  interfaceLanguage(language),
  react(),
  scopedStyles(),
]
