import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject, ShouldRevalidateFunction } from 'react-router'
import type { FrameHandle } from '../shared/frame.tsx'
import { loadReading } from './load-reading.ts'
import { ReadingPage } from './reading-page.tsx'

// What the address carries after the path is the reader's view of one report: nothing is loaded anew for it.
const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.href !== nextUrl.href
    ? false
    : defaultShouldRevalidate

export const route = (client: QueryClient) =>
  ({
    loader: loadReading(client),
    Component: ReadingPage,
    handle: { ownHeader: true } satisfies FrameHandle,
    shouldRevalidate,
  }) satisfies RouteObject
