import { rarityOf } from '../../language/words/rarity.ts'
import type { Profile } from './digest/profile-report.ts'

/** Fewer names or figures than this may be left out by another report of the event. */
const enough = 2
/** Of two reports of one event, one has hardly ever less than this of the names in the other's lead. */
const leastNames = 0.25
/** Where the figures of the leads differ too, it has as good as all of them. */
const mostNames = 0.75
/** So many of a report's heaviest words are looked for in the other, those of the kind of event aside. */
const heaviest = 12
/** Reports that share no figure tell of one event where this much of these words is shared. */
const leastWords = 0.45

/**
 * Two reports tell of two events, alike as their words are: what both say belongs to the kind of event (a quake, a match, a
 * sentence for theft), and names or figures differ. Asked among few reports only; among many, what is common to a kind shows by
 * itself.
 */
export function contradict(a: Profile, b: Profile): boolean {
  const names = sharedNames(a, b)
  if (names < leastNames) return true
  return haveOtherFigures(a, b, names) && haveOtherWords(a, b)
}

/** The greater part of the names in one lead that stand in the other report; 1 where a lead has hardly any. */
function sharedNames(a: Profile, b: Profile): number {
  if (Math.min(a.lead.name.size, b.lead.name.size) < enough) return 1
  return Math.max(sharedPart([...a.lead.name], b), sharedPart([...b.lead.name], a))
}

/** None in common, of several each, or of one in each lead beside other names. */
function haveOtherFigures(a: Profile, b: Profile, names: number): boolean {
  const [ofA, ofB] = [a.counts.figure, b.counts.figure]
  if ([...ofA.keys()].some((figure) => ofB.has(figure))) return false
  if (Math.min(ofA.size, ofB.size) >= enough) return true
  return names < mostNames && a.lead.figure.size > 0 && b.lead.figure.size > 0
}

function haveOtherWords(a: Profile, b: Profile): boolean {
  return Math.max(sharedPart(particulars(a), b), sharedPart(particulars(b), a)) < leastWords
}

/** The heaviest words of a report that do not tell what kind of event it is about. */
function particulars({ counts, kind }: Profile): string[] {
  return [...counts.word]
    .filter(([key]) => !kind.has(key))
    .map(([key, times]) => ({ key, weight: (1 + Math.log(times)) * rarityOf(key) }))
    .sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1))
    .slice(0, heaviest)
    .map(({ key }) => key)
}

/** How much of the words, by their rarity, stands in the other report. */
function sharedPart(keys: string[], { counts: { word } }: Profile): number {
  const total = keys.reduce((sum, key) => sum + rarityOf(key), 0)
  const shared = keys.filter((key) => word.has(key)).reduce((sum, key) => sum + rarityOf(key), 0)
  return total === 0 ? 1 : shared / total
}
