import MiniSearch from 'minisearch'
import type { Report } from '../../news/report.ts'
import { type PackedIndex, packIndex } from '../../text/packed-index.ts'
import { type SearchDocument, searchOptions } from '../../text/search-options.ts'

/** The search index over the reports, numbered as given, ready to be written as JSON. */
export function searchIndex(reports: Report[]): PackedIndex {
  const index = new MiniSearch(searchOptions)
  index.addAll(reports.map(searchDocument))
  return packIndex(index.toJSON())
}

function searchDocument({ article, mentions, topics }: Report, id: number): SearchDocument {
  const { headline, kicker, section, standfirst, byline, agency, publisher, captions, body, seenAlongside } =
    article
  const named = mentions.flatMap((mention) => ('name' in mention ? [mention.name] : []))
  const stated = [byline, agency, publisher].map((field) => field?.text)
  return {
    id,
    headline: headline.text,
    lead: joined([kicker?.text, section?.text, standfirst?.text, ...captions.map(({ text }) => text)]),
    names: joined([...stated, ...named, ...topics.filter(({ shown }) => shown).map(({ label }) => label)]),
    text: joined(body.map(({ text }) => text)),
    alongside: joined(seenAlongside.map(({ headline }) => headline.text)),
  }
}

const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join('\n')
