import type { OwnPage } from '../../../../news/readers/own-page.ts'
import type { MadeReport, ReadingStep } from '../../stages/asks.ts'
import { alone } from '../events/tend-own-pages.ts'
import { StoreError } from '../store/database.ts'
import { allCards } from '../store/own-store.ts'
import {
  type AddedFile,
  type FoundReport,
  type Outcome,
  outcomeOf,
  showFirst,
  takeOffList,
  tell,
} from './added-files.ts'
import { bytesOf, type GivenFile, readForms } from './given-file.ts'
import { type FoundPage, keepReports } from './keep-reports.ts'
import { runStages } from './run-stages.ts'

/** Makes something of a file; `stop` says that it is not wanted any more. */
interface Task {
  key: number
  stop: AbortController
  work: (onStep: (step: ReadingStep) => void, signal: AbortSignal) => Promise<Outcome>
}

const queue: Task[] = []
/** What was read of files that wait for a word of the reader's. */
const read = new Map<number, FoundPage>()
let next = 0
let running = false

/** Has files read one after another and kept; an error in one costs the others nothing. */
export function addGiven(given: readonly GivenFile[]): void {
  const entries = given.map((file) => ({ key: next++, file }))
  showFirst(
    entries.map(({ key, file: { name, size } }): AddedFile => {
      return { key, name, size, outcome: { state: 'waiting' } }
    }),
  )
  for (const { key, file } of entries)
    queue.push({ key, stop: new AbortController(), work: (...watched) => addOne(key, file, ...watched) })
  void run()
}

export const addFiles = (list: Iterable<File>): void =>
  addGiven(
    Array.from(list, (file) => ({
      name: file.name,
      size: file.size,
      forms: [{ name: file.name, bytes: () => bytesOf(file) }],
    })),
  )

export const cancelFile = (key: number): void => {
  queue.find((task) => task.key === key)?.stop.abort()
  if (outcomeOf(key)?.state === 'waiting') tell(key, { state: 'cancelled' })
}

/** Takes files off the list; what was added of them stays. */
export function dismissFiles(keys: readonly number[]): void {
  for (const key of keys) read.delete(key)
  takeOffList(keys)
  watchLeaving()
}

/** Of a file with several reports, keeps those at these places. */
export const keepChosen = (key: number, places: readonly number[]): void =>
  goOn(key, async (found) =>
    keepReports({ ...found, reports: found.reports.filter(({ place }) => places.includes(place)) }),
  )

/** Keeps a file with several reports as one. */
export const keepAsOne = (key: number): void => goOn(key, keepStated({ isOne: true }))

/** Keeps a file in which no report was found: all of its lines are one, as the reader says. */
export const keepEveryLine = (key: number): void => goOn(key, keepStated({ lines: { all: true, marks: [] } }))

const keepStated =
  (stated: Pick<OwnPage, 'lines' | 'isOne'>) =>
  async (found: FoundPage): Promise<Outcome> => {
    const page = { ...found.page, ...stated }
    const { made, problems } = await runStages('remake', { name: found.name, ...page, place: 0, stated: {} })
    if (!made) return { state: 'refused', problems, hasText: false }
    return keepReports({ ...found, page, reports: [made], problems })
  }

function goOn(key: number, work: (found: FoundPage) => Promise<Outcome>): void {
  const found = read.get(key)
  if (!found) return
  read.delete(key)
  tell(key, { state: 'waiting' })
  queue.push({ key, stop: new AbortController(), work: () => work(found) })
  void run()
}

/** Leaving in the middle would leave the rest unread: the browser asks. */
function onLeave(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

function watchLeaving(): void {
  const isLeft = running || [...read.keys()].some((key) => outcomeOf(key)?.state === 'asking')
  if (isLeft) addEventListener('beforeunload', onLeave)
  else removeEventListener('beforeunload', onLeave)
}

async function run(): Promise<void> {
  if (running) return
  running = true
  watchLeaving()
  await alone(async () => {
    for (let task = queue[0]; task; task = queue[0]) {
      if (!task.stop.signal.aborted) tell(task.key, await outcomeOfTask(task))
      queue.shift()
    }
  })
  running = false
  watchLeaving()
}

async function outcomeOfTask({ key, stop: { signal }, work }: Task): Promise<Outcome> {
  let told: ReturnType<typeof setTimeout> | undefined
  const tellLater = (step: ReadingStep) => {
    clearTimeout(told)
    told = setTimeout(() => tell(key, { state: 'reading', step }), aMoment)
  }
  try {
    return await work(tellLater, signal)
  } catch (cause) {
    if (signal.aborted) return { state: 'cancelled' }
    return cause instanceof StoreError ? { state: 'not-kept', trouble: cause.trouble } : { state: 'failed' }
  } finally {
    clearTimeout(told)
  }
}

/** A step that takes less, in milliseconds, would be drawn for nobody. */
const aMoment = 100

async function addOne(
  key: number,
  given: GivenFile,
  onStep: (step: ReadingStep) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  // What is here is read from the store while the stages read the file.
  const cards = allCards()
  cards.catch(() => undefined)
  const found = await readForms(given, signal, onStep)
  if (found === null) return { state: 'unreadable' }
  const { page, reports, problems } = found
  if (!page) return { state: 'refused', problems, hasText: false }
  const whole = { name: given.name, page, reports, problems }
  if (reports.length === 1) return keepReports(whole, cards)
  const hasText = problems.some(({ id }) => noReport.has(id)) && page.text.length <= mostHeld
  if (reports.length > 1 || hasText) read.set(key, whole)
  return reports.length > 1
    ? { state: 'asking', found: reports.map(tellFound) }
    : { state: 'refused', problems, hasText }
}

/** What is told of a text in which no report was found. */
const noReport = new Set(['body-missing', 'consent-wall', 'error-page'])
/** So many characters of one are held until the reader has decided: hundreds may be dropped at once. */
const mostHeld = 200_000

function tellFound({ place, card: { card, language }, report }: MadeReport): FoundReport {
  const own = report.article.lines.filter(
    ({ text, reason }) => text.trim() !== '' && reason !== 'other-report-of-file',
  )
  const lines = { from: own[0]?.line ?? 0, to: own.at(-1)?.line ?? 0 }
  return { place, headline: card.headline.text, language, lines }
}
