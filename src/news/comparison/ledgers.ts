import type { MentionKind } from '../report/mention.ts'

/** The ledgers of a comparison, with the kind of mention that each lists. Apart from the schemas: pages need no validator. */
export const mentionsIn = {
  quotations: 'quotation',
  figures: 'figure',
  times: 'time',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  attributions: 'attribution',
} as const satisfies Record<string, MentionKind>
export type LedgerName = keyof typeof mentionsIn
export const ledgerNames = Object.keys(mentionsIn) as LedgerName[]

/** What is shown under one heading, in the order of the page: the ledgers of each table. */
export const ledgerTables = {
  quotations: ['quotations'],
  figures: ['figures', 'times'],
  names: ['people', 'organisations', 'places'],
  attributions: ['attributions'],
} as const satisfies Record<string, readonly LedgerName[]>
export type LedgerTable = keyof typeof ledgerTables

/** Tables that lay words of two reports beside each other. */
const ofWords: readonly LedgerTable[] = ['quotations', 'attributions']

/** The tables to show of two reports; words of reports that were not compared are not laid beside each other. */
export const tablesOf = (compared: boolean): LedgerTable[] =>
  (Object.keys(ledgerTables) as LedgerTable[]).filter((table) => compared || !ofWords.includes(table))

/** What a sentence carries, for choosing among rows and facts: something that one of these tables lists. */
export const carried = ['quotations', 'figures', 'names'] as const satisfies readonly LedgerTable[]
export type Carried = (typeof carried)[number]
