import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { openDatabase, StoreError, steps } from '../../../../src/app/device/own/store/database.ts'
import { aNote } from '../notes/a-note.ts'
import { anOwnPage } from './an-own-page.ts'

const page = anOwnPage()
const name = 'test'

beforeEach(() => deleteDB(name))

test.each(steps.map((_, at) => at + 1))('what version %i has kept is there in this one', async (version) => {
  const before = await openDatabase({ name, upgrades: steps.slice(0, version) })
  await before.put('pages', page)
  before.close()
  const now = await openDatabase({ name })
  expect(now.version).toBe(steps.length)
  expect(await now.getAll('pages')).toEqual([page])
  now.close()
})

test('what this version keeps beside pages has its store, whichever version was here before', async () => {
  for (const version of steps.keys()) {
    await deleteDB(name)
    if (version > 0) (await openDatabase({ name, upgrades: steps.slice(0, version) })).close()
    const now = await openDatabase({ name })
    await now.put('notes', aNote())
    expect(await now.getAll('notes')).toEqual([aNote()])
    now.close()
  }
})

test('a step of a version to come runs once, and sees what was kept', async () => {
  const before = await openDatabase({ name })
  await before.put('pages', page)
  before.close()
  const ran: string[][] = []
  const upgrades = [
    ...steps,
    (database: { objectStoreNames: DOMStringList }) => void ran.push([...database.objectStoreNames]),
  ]
  for (const _ of [1, 2]) {
    const later = await openDatabase({ name, upgrades })
    expect(later.version).toBe(steps.length + 1)
    expect(await later.get('pages', page.id)).toEqual(page)
    later.close()
  }
  expect(ran).toHaveLength(1)
  expect(ran[0]).toContain('pages')
})

test('a device that a later version has been on is told as that, and left as it is', async () => {
  const later = await openDatabase({ name, upgrades: [...steps, () => {}] })
  await later.put('pages', page)
  later.close()
  const refused = await openDatabase({ name }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(StoreError)
  expect(refused).toMatchObject({ trouble: 'newer' })
  const again = await openDatabase({ name, upgrades: [...steps, () => {}] })
  expect(await again.getAll('pages')).toEqual([page])
  again.close()
})

test('a tab with an older version makes way', async () => {
  let closed = 0
  await openDatabase({ name, onClose: () => closed++ })
  const later = await openDatabase({ name, upgrades: [...steps, () => {}] })
  expect(later.version).toBe(steps.length + 1)
  expect(closed).toBe(1)
  later.close()
})
