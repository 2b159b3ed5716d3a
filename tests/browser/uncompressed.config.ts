import { defineConfig, type PluginOption } from 'vite'
import config from '../../vite.config.ts'

const isCompression = (plugin: PluginOption) =>
  plugin !== null && typeof plugin === 'object' && 'name' in plugin && plugin.name === 'collate-precompress'

/** As the project builds, but for the compressed copies: they take as long as a small site itself. */
export default defineConfig({
  ...config,
  plugins: config.plugins?.filter((plugin) => !isCompression(plugin)) ?? [],
})
