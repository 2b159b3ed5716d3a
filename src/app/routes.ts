/** Of what a route has one prerendered page each. */
export type Prerendered = 'site' | 'topic' | 'report' | 'story' | 'comparison'

/** A page of the app, or many of one kind. */
export interface PageRoute {
  /** The router's pattern of its addresses, below the site's base. */
  path: string
  /** Its module below `src/app/`, which exports `route(client)`. It is fetched when the page is first opened, or about to be. */
  module: string
  /** What it is called outside, by its name among the shared words; null where that depends on what it shows. */
  title: 'line' | 'howItWorks' | 'chooseTitle' | 'ownPages' | 'notes' | null
  /** What the build renders at these addresses; null where it cannot know them. */
  prerendered: Prerendered | null
}

/** Every page there is. The router, the prerenderer and the size limits read this list. */
export const pageRoutes: readonly PageRoute[] = [
  { path: '/', module: 'list/route.tsx', title: 'line', prerendered: 'site' },
  { path: '/colophon', module: 'colophon/route.tsx', title: 'howItWorks', prerendered: 'site' },
  { path: '/own-pages', module: 'own-pages/route.tsx', title: 'ownPages', prerendered: 'site' },
  { path: '/notes', module: 'notes/route.tsx', title: 'notes', prerendered: 'site' },
  {
    path: '/compare/:left?',
    module: 'comparison/choose/route.tsx',
    title: 'chooseTitle',
    prerendered: 'site',
  },
  { path: '/topics/:slug', module: 'list/route.tsx', title: null, prerendered: 'topic' },
  { path: '/articles/:address', module: 'reading/route.tsx', title: null, prerendered: 'report' },
  { path: '/compare/:left/:right', module: 'comparison/route.tsx', title: null, prerendered: 'comparison' },
  { path: '/stories/:id', module: 'story/route.tsx', title: null, prerendered: 'story' },
  { path: '*', module: 'shell/not-found/route.tsx', title: null, prerendered: null },
]
