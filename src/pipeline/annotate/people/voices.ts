import { grammarWords } from '../../../language/languages.ts'
import { inAll } from '../../../language/lists.ts'
import { wholeWord } from '../../../language/patterns.ts'
import type { Reading } from '../reading.ts'
import { reportingWords } from '../speech/reporting-words.ts'
import type { Token } from '../tokens.ts'
import { isHonorific } from './titles.ts'

const article = wholeWord(inAll(grammarWords, 'articles'))

/**
 * Words that stand for someone by themselves: `Tsai said`, `said Tsai`, `Ms Tsai`. A longer name that ends with one is a
 * person's, since people are called by the last word of their name and bodies by the first.
 */
export function voicesOf({ tokens, language }: Reading): Set<string> {
  const voices = new Set<string>()
  if (language === null) return voices
  const { say, tell, report } = reportingWords[language]
  const speaks = (token: Token | undefined) =>
    token !== undefined && !token.capital && [say, tell, report].some((verbs) => verbs.has(token.lower))
  for (const sentence of tokens) {
    sentence.forEach((token, i) => {
      const [before, after] = [sentence[i - 1], sentence[i + 1]]
      if (!token.capital || token.upper || token.possessive || (after?.capital && isSpace(after))) return
      const honoured = before !== undefined && isSpace(token) && isHonorific(before.lower) && before.capital
      const alone = i > 0 && !before?.capital && !isArticle(before)
      const opens = i === 0 || /["”’,;:]\s/u.test(token.gap)
      if (
        honoured ||
        (opens && speaks(after) && isSpace(after)) ||
        (alone && isSpace(token) && speaks(before))
      )
        voices.add(token.text)
    })
  }
  return voices
}

function isSpace(token: Token | undefined): boolean {
  return /^\.?[ \u00a0]$/u.test(token?.gap ?? '')
}

function isArticle(token: Token | undefined): boolean {
  return article.test(token?.lower ?? '')
}
