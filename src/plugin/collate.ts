import type { Plugin } from 'vite'
import { buildBundle } from '../pipeline/build-bundle.ts'

export function collate({ seeds }: { seeds: string }): Plugin {
  return {
    name: 'collate',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      const { files } = await buildBundle(seeds)
      for (const [path, source] of files) this.emitFile({ type: 'asset', fileName: `data/${path}`, source })
    },
  }
}
