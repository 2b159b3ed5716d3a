import { createMemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { loadOnce } from '../../../src/app/navigation/load-once.ts'

const oneTask = () => new Promise((done) => setTimeout(done))

async function manyMicrotasks() {
  for (let turn = 0; turn < 1_000; turn++) await null
}

test('a page whose module is here opens within the task of the click', async () => {
  // As an import is answered: in a later task, also for a module that is here.
  const load = vi.fn(async () => {
    await oneTask()
    return { loader: () => 'data', Component: () => null }
  })
  const lazy = loadOnce(load)
  const router = createMemoryRouter([{ path: '/' }, { path: '/report', lazy }])
  await lazy()
  void router.navigate('/report')
  await manyMicrotasks()
  expect([router.state.location.pathname, router.state.navigation.state]).toEqual(['/report', 'idle'])
  expect(load).toHaveBeenCalledOnce()
})

test('what failed is loaded anew', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce('here')
  const lazy = loadOnce(load)
  await expect(lazy()).rejects.toThrow('gone')
  await expect(lazy()).resolves.toBe('here')
})
