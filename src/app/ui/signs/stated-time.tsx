import { sharedWords } from '#texts/shared.ts'
import type { StatedDate } from '../../../news/report/article.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'

/** When a report says it was published, with what it does not say: `20 June 2024, time not stated`. */
export function StatedTime({ of: date, brief }: { of: StatedDate | null; brief?: boolean }) {
  const words = useWords(sharedWords)
  const formats = useFormats()
  if (date === null) return <span>{words.dateNotStated}</span>
  const zone = date.zone !== null && date.value.includes('T') ? date.zone : ''
  const timed = date.precision === 'minute' || date.precision === 'second'
  return (
    <span>
      <time dateTime={`${date.value}${zone}`}>{formats.date(date)}</time>
      {!timed && !brief && `, ${words.timeNotStated}`}
    </span>
  )
}
