import type { RouteObject } from 'react-router'
import { NotFoundPage } from '../not-found-page.tsx'

/** Any address that leads nowhere. */
export const route = () => ({ Component: NotFoundPage }) satisfies RouteObject
