import { expect, test } from 'vitest'
import { latestOnly } from '../../../src/site/vite-plugin/serve-seeds.ts'

test('is made when first asked for, once', async () => {
  let made = 0
  const latest = latestOnly(async () => ++made)
  expect(made).toBe(0)
  expect(await Promise.all([latest.get(), latest.get()])).toEqual([1, 1])
})

test('is not made for a renewal that nobody waits for yet, and never twice at once', async () => {
  let running = 0
  let most = 0
  const latest = latestOnly(async () => {
    most = Math.max(most, ++running)
    await new Promise((done) => setTimeout(done, 5))
    return running--
  })
  latest.renew()
  latest.renew()
  await latest.get()
  expect(most).toBe(1)
})

test('a failure is told to whoever asks, and the next renewal recovers', async () => {
  let works = false
  const latest = latestOnly(async () => {
    if (!works) throw new Error('no folder')
    return 'bundle'
  })
  await expect(latest.get()).rejects.toThrow('no folder')
  works = true
  latest.renew()
  expect(await latest.get()).toBe('bundle')
})
