import { vocabulary } from '../../../topics/vocabulary.ts'
import type { Asks } from './asks.ts'

/** The topics of the vocabulary: a reader may state any of them of a page of their own. */
export const allTopics = (): Asks['topics']['out'] => vocabulary.map(({ code, label }) => ({ code, label }))
