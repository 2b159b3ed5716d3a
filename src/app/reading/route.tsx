import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject, ShouldRevalidateFunction } from 'react-router'
import type { FrameHandle } from '../shared/frame.tsx'
import type { StageHandle } from '../shared/page-ahead.ts'
import { loadReading } from './load-reading.ts'
import { ReadingPage } from './reading-page.tsx'

// What the address carries after the path is the reader's view of one report: nothing is loaded anew for it.
const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.href !== nextUrl.href
    ? false
    : defaultShouldRevalidate

const Nothing = () => null

export const route = (client: QueryClient) =>
  ({
    loader: loadReading(client),
    // The stage shows it, and may have made it ahead.
    Component: Nothing,
    handle: { ownHeader: true, Page: ReadingPage } satisfies FrameHandle & StageHandle,
    shouldRevalidate,
  }) satisfies RouteObject
