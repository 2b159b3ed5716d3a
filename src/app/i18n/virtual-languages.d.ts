/** Made by the build of the folders beside this file (`site/vite-plugin/interface-language.ts`). */
declare module 'virtual:collate-languages' {
  /** The language that the site is built in. */
  export const built: string
  /** The others, each fetched when it is wanted. */
  export const later: Record<string, () => Promise<import('./speech.ts').LaterLanguage>>
}
