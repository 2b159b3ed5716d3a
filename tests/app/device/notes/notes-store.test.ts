import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { aNote } from './a-note.ts'

const fresh = async () => {
  vi.resetModules()
  return import('../../../../src/app/device/notes/kept/notes-store.ts')
}
const other = aNote({ id: 'note-zzzzzzzzzz', text: '', made: '2026-03-05T05:06:07.000Z' })

beforeEach(async () => {
  localStorage.clear()
  const { removeNotes, allNotes } = await fresh()
  await removeNotes((await allNotes()).map(({ id }) => id))
})

test('notes are kept, changed in place and removed, and their number is known without the store', async () => {
  const store = await fresh()
  const { holdsNotes } = await import('../../../../src/app/device/notes/kept/holds-notes.ts')
  expect(await store.putNotes([other, aNote()])).toBe(true)
  expect(store.notesNow()).toEqual({ list: [aNote(), other], trouble: null })
  expect(holdsNotes()).toBe(true)
  await store.putNotes([aNote({ text: 'At six.' })])
  const again = await fresh()
  await again.readNotes()
  expect(again.notesNow().list?.map(({ text }) => text)).toEqual(['At six.', ''])
  await again.removeNotes([aNote().id, other.id])
  expect(await again.allNotes()).toEqual([])
  expect(holdsNotes()).toBe(false)
})

test('a change in another tab is seen in this one', async () => {
  const here = await fresh()
  await here.readNotes()
  const there = await fresh()
  await there.putNotes([aNote()])
  window.dispatchEvent(new StorageEvent('storage', { key: 'collate:notes' }))
  await vi.waitFor(() => expect(here.notesNow().list).toEqual([aNote()]))
})

test('two changes at once are both seen and both kept', async () => {
  const store = await fresh()
  await Promise.all([store.putNotes([aNote()]), store.putNotes([other])])
  expect(store.notesNow().list).toEqual([aNote(), other])
  expect(await store.allNotes()).toEqual([aNote(), other])
})

test('what the device does not keep is told, stays to be seen, and is offered to it again', async () => {
  const store = await fresh()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(await store.putNotes([aNote()])).toBe(false)
  expect(store.notesNow()).toEqual({ list: [aNote()], trouble: 'full' })
  put.mockRestore()
  expect(await store.putNotes([other])).toBe(true)
  expect(store.notesNow()).toEqual({ list: [aNote(), other], trouble: null })
  expect(await store.allNotes()).toEqual([aNote(), other])
})

test('a browser that keeps nothing says so, and the page goes on', async () => {
  const store = await fresh()
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError')
  })
  expect(await store.putNotes([aNote()])).toBe(false)
  expect(store.notesNow()).toEqual({ list: [aNote()], trouble: 'blocked' })
})
