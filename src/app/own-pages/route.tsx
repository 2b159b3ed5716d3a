import type { RouteObject } from 'react-router'
import { OwnPagesPage } from './own-pages-page.tsx'

/** The reader's own pages. All that it shows comes from the device: nothing is loaded for it. */
export const route = () => ({ loader: () => null, Component: OwnPagesPage }) satisfies RouteObject
