import type { Article } from './article.ts'

/** The fields of an article that states nothing but its headline and text, and goes by one id; new lists each time, to be filled. */
export function nothingStated() {
  return {
    aliases: [],
    kicker: null,
    section: null,
    standfirst: null,
    byline: null,
    dateline: null,
    agency: null,
    publisher: null,
    url: null,
    licence: null,
    published: null,
    statedLanguage: null,
    statedReadingTime: null,
    machineTranslated: null,
    keywords: [],
    captions: [],
    seenAlongside: [],
    lines: [],
  } satisfies Partial<Article>
}
