import type { RouteObject } from 'react-router'
import { NotesPage } from './notes-page.tsx'

/** The reader's highlights and notes. All that it shows comes from the device: nothing is loaded for it. */
export const route = () => ({ loader: () => null, Component: NotesPage }) satisfies RouteObject
