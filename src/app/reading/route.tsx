import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject, ShouldRevalidateFunction } from 'react-router'
import type { AheadHandle } from '../navigation/page-ahead.ts'
import type { FrameHandle } from '../shell/frame.tsx'
import { besideOnFirstPage } from './beside/use-beside.ts'
import { loadReading } from './load-reading.ts'
import { ReadingPage } from './reading-page.tsx'

// What the address carries after the path is the reader's view of one report: nothing is loaded anew for it.
const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.href !== nextUrl.href
    ? false
    : defaultShouldRevalidate

const Nothing = () => null

export const route = async (client: QueryClient) => {
  await besideOnFirstPage()
  return {
    loader: loadReading(client),
    // Its slot shows it, and may have rendered it ahead.
    Component: Nothing,
    handle: { ownHeader: true, Page: ReadingPage } satisfies FrameHandle & AheadHandle,
    shouldRevalidate,
  } satisfies RouteObject
}
