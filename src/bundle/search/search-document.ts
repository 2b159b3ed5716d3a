import type { Report } from '../../news/report/report.ts'
import type { SearchDocument } from './search-options.ts'

/** What the search index is told of a report, under the number that it has in the catalogue. */
export function searchDocument({ article, mentions, topics }: Report, id: number): SearchDocument {
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
