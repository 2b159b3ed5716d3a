import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { InReadersLanguage } from '../../shell/readers-language.tsx'
import { NotesLayer } from './layer.tsx'
import * as css from './notes.module.css?names'
import type { Router } from './page/shown-report.ts'

/** Puts highlights and notes over the page, from a place of their own. */
export function bringNotes(router: Router, client: QueryClient): void {
  const place = document.createElement('div')
  place.className = css.notesRoot ?? ''
  document.body.append(place)
  createRoot(place).render(
    <InReadersLanguage>
      <QueryClientProvider client={client}>
        <NotesLayer router={router} client={client} />
      </QueryClientProvider>
    </InReadersLanguage>,
  )
}
