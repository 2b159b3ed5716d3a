import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import type { ListData } from '../../../src/app/list/list-data.ts'
import { loadList } from '../../../src/app/list/route.tsx'
import { readBundleWith } from '../../../src/bundle/read/fetch-json.ts'
import { queryDefaults } from '../../../src/bundle/read/query-defaults.ts'
import { bundleFiles } from '../../../src/bundle/write/bundle-files.ts'
import { madeUpList } from '../../bundle/write/made-up-list.ts'
import { searchHere } from '../search-here.ts'

beforeEach(searchHere)

const files = bundleFiles({ ...madeUpList(640), comparisons: [], problems: [] })
const manifest = JSON.parse(files.get('manifest.json') ?? '')

/** The list at an address, and the files that it took: of a site that tells which reports carry what, or of one that does not. */
async function load(address: string, list: object = {}): Promise<{ data: ListData; fetched: string[] }> {
  const fetched: string[] = []
  const extra = new Map(files)
  extra.set('manifest.json', JSON.stringify({ ...manifest, list: { ...manifest.list, ...list } }))
  readBundleWith(async (file) => {
    fetched.push(file)
    return new Response(extra.get(file) ?? fronts.get(file) ?? '', { status: 200 })
  })
  const client = new QueryClient({ defaultOptions: { queries: queryDefaults } })
  const request = new Request(`http://collate.invalid${address}`)
  const slug = /^\/topics\/([^?]+)/.exec(address)?.[1]
  const data = await loadList(client, { request, params: slug === undefined ? {} : { slug } })
  return { data, fetched }
}

const fronts = new Map<string, string>()
const partsIn = (fetched: readonly string[]) => fetched.filter((file) => file.startsWith('list/part'))
/** Everything is read off all parts. */
const fromAll = { values: [] }

test.each([
  '/topics/weather',
  '/topics/fraud',
  '/topics/fraud?place=Lindow&stories=3&reports=4',
  '/topics/weather?topic=none',
  '/?topic=none&place=Averne',
  '/?person=Person+77',
  '/?person=Person+77&person=Person+78',
  '/?person=Nobody&place=Lindow',
  '/topics/weather?source=Paper+1',
  '/?source=Paper+2&place=Lindow',
  '/?nottopic=crime&place=Oldtown',
  '/?topic=fraud&topic=weather&topics=any',
  '/?date=2020-07&language=none',
  '/?q=ferry',
  '/?q=number17&sort=source',
  '/?q=%22ferry+mill%22',
  '/?q=fery&place=Lindow',
  '/?q=nothingatall&place=Lindow',
  '/?sort=length&reports=20',
  '/?show=unread',
])('what is shown and counted at %s is what all parts together say', async (address) => {
  expect((await load(address)).data).toEqual((await load(address, fromAll)).data)
})

test('a value that few reports carry takes the parts in which they are, and no more', async () => {
  const { data, fetched } = await load('/?person=Person+77')
  expect(data.found).toBeGreaterThan(0)
  expect(partsIn(fetched).length).toBeLessThanOrEqual(data.found)
  expect(partsIn((await load('/?person=Person+77', fromAll)).fetched)).toHaveLength(4)
})

/** The lists that a build has prerendered. */
async function prerendered() {
  const whole = await load('/')
  fronts.set('pages/page.json', JSON.stringify({ route: whole.data }))
  fronts.set('pages/fronts.json', JSON.stringify({ '/': 'pages/page.json' }))
  return { fronts: 'pages/fronts.json' }
}

test('the first page is one file, whatever there is beyond', async () => {
  const made = await prerendered()
  const { data, fetched } = await load('/', made)
  expect(data).toEqual((await load('/')).data)
  expect(fetched.sort()).toEqual(['manifest.json', 'pages/fronts.json', 'pages/page.json'])
})

test.each([2, 5, 9, 30])(
  'older reports up to batch %i come part after part, in the order of the whole',
  async (batch) => {
    const address = `/?stories=${batch}&reports=${batch}`
    const { data, fetched } = await load(address, await prerendered())
    expect(data).toEqual((await load(address)).data)
    if (batch === 2) expect(partsIn(fetched)).toHaveLength(1)
  },
)

test('a report that waits to be compared is told where only older reports are asked for', async () => {
  const { data } = await load('/?pick=r000000007&reports=2', await prerendered())
  expect(data.pick?.id).toBe('r000000007')
  expect(data.filters).toMatchObject({ pick: 'r000000007', singles: 2 })
})

test('what an address asks for that there is not is told, on the first page too', async () => {
  const { data } = await load('/?colour=red', await prerendered())
  expect(data.unknown).toEqual(['colour=red'])
})
