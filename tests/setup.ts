import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import './app/at-rest.ts'
import './app/computed-styles.ts'
import './app/dialogs.ts'

// Files share the document, which is dear to make; what an app keeps in its modules and in the document ends with its file.
vi.resetModules()
for (const { name } of [...document.documentElement.attributes])
  document.documentElement.removeAttribute(name)
history.replaceState(null, '', '/')

// jsdom lays nothing out and cannot scroll.
Element.prototype.scrollIntoView ??= () => {}

/** An unexpected `console.error` or `console.warn` fails the test that caused it. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB')
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  // As if another tab had cleared it: what the page keeps in memory goes too.
  localStorage.clear()
  dispatchEvent(new StorageEvent('storage'))
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
