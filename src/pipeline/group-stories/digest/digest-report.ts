import { contentHash } from '../../../language/content-hash.ts'
import type { Article } from '../../../news/report/article.ts'
import type { Report } from '../../../news/report/report.ts'
import { type Profile, profileReport, type View, views } from './profile-report.ts'
import { runsOf } from './verbatim.ts'

/** All that grouping needs of a report: with it the report itself need not be held, and thousands can be grouped at once. */
export interface Digest {
  article: Pick<Article, 'id' | 'aliases' | 'files' | 'headline' | 'publisher' | 'published' | 'statedStory'>
  words: number
  /** Stands for its headline and text: reports with the same are one. */
  text: string
  /** Shingles of its text, ascending and distinct. */
  runs: Uint32Array
  profile: Profile
}

export function digestReport(report: Report): Digest {
  const { id, aliases, files, headline, publisher, published, statedStory, body } = report.article
  const text = body.map((piece) => piece.text).join('\n')
  return {
    article: {
      ...{ id, aliases, files, headline, publisher, published },
      ...(statedStory !== undefined && { statedStory }),
    },
    words: report.words,
    text: `${contentHash(text, 10)} ${text.length} ${headline.text}`,
    runs: runsOf(report),
    profile: profileReport(report),
  }
}

type Entries = [key: string, times: number][]

/** A digest as JSON holds it. */
export interface PackedDigest extends Omit<Digest, 'runs' | 'profile'> {
  runs: number[]
  counts: Record<View, Entries>
  written: [stem: string, written: string][]
  lead: Record<keyof Profile['lead'], string[]>
  kind: string[]
}

export function packDigest({ runs, profile, ...rest }: Digest): PackedDigest {
  const { counts, written, lead, kind } = profile
  return {
    ...rest,
    runs: [...runs],
    counts: byView((view) => [...counts[view]]),
    written: [...written],
    lead: { name: [...lead.name], figure: [...lead.figure] },
    kind: [...kind],
  }
}

export function unpackDigest({ runs, counts, written, lead, kind, ...rest }: PackedDigest): Digest {
  return {
    ...rest,
    runs: Uint32Array.from(runs),
    profile: {
      counts: byView((view) => new Map(counts[view])),
      written: new Map(written),
      lead: { name: new Set(lead.name), figure: new Set(lead.figure) },
      kind: new Set(kind),
    },
  }
}

const byView = <T>(of: (view: View) => T): Record<View, T> =>
  Object.fromEntries(views.map((view) => [view, of(view)])) as Record<View, T>
