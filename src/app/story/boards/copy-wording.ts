import { actWords } from '#texts/comparison/acts.ts'
import type { StoryReport } from '../../../bundle/format/story-file.ts'
import { copyText } from '../../device/copy-text.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { Speech } from '../../i18n/speech.ts'
import { quotation } from '../../ui/text/quotation.ts'

/** Puts a wording with its source on the clipboard; returns what to tell of it: where that is refused, the text to take by hand. */
export async function copyWording(
  of: StoryReport,
  { text, paragraph }: StoryReport['sentences'][number],
  { date, speech }: { date: Formats['date']; speech: Speech },
): Promise<string> {
  const words = speech.words(actWords)
  const unit = paragraph === null ? ('standfirst' as const) : ('paragraph' as const)
  const quoted = quotation([{ text, paragraph, unit }], of, { words, date })
  return (await copyText(quoted)) ? words.copiedQuotation : `${words.notCopied} ${quoted}`
}
