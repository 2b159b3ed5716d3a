import { createMemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openAtOnce } from '../../src/app/open-at-once.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A router whose report takes `late` milliseconds to come, and what its subscriber is told: state and path. */
function watched(late: number) {
  const router = openAtOnce(
    createMemoryRouter([
      { path: '/' },
      { path: '/report', loader: () => new Promise((done) => setTimeout(() => done(null), late)) },
    ]),
  )
  const told: string[] = []
  router.subscribe(({ navigation, location }) => told.push(`${navigation.state} ${location.pathname}`))
  return { router, told }
}

test('a page that comes soon is told once, as it is there', async () => {
  const { router, told } = watched(100)
  void router.navigate('/report')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(told).toEqual(['idle /report'])
})

test('of a page that keeps one waiting is told that it is on the way', async () => {
  const { router, told } = watched(400)
  void router.navigate('/report')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(told).toEqual(['loading /', 'idle /report'])
})

test('of a page that was given up nothing is told', async () => {
  const { router, told } = watched(400)
  void router.navigate('/report')
  await vi.advanceTimersByTimeAsync(100)
  void router.navigate('/')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(told).toEqual(['idle /'])
})
