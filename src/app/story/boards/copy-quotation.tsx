import { useState } from 'react'
import type { StoryReport } from '../../../bundle/format/story-file.ts'
import { useFormats, useSpeech } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from '../matrix.module.css?names'
import { useStory } from '../story-context.ts'

interface CopyQuotationProps {
  of: StoryReport
  told: StoryReport['sentences'][number]
  name: string
}

/** Copies a wording with its source, as far as that is stated; what writes it comes when it is asked for. */
export function CopyQuotation({ of, told, name }: CopyQuotationProps) {
  const { words } = useStory()
  const { date } = useFormats()
  const speech = useSpeech()
  const [said, setSaid] = useState('')
  const copy = async () => {
    const { copyWording } = await import('./copy-wording.ts')
    setSaid(await copyWording(of, told, { date, speech }))
  }
  return (
    <p className={css.wordingActs}>
      <button
        type="button"
        className={buttonCss.link}
        aria-label={words.copyQuotationOf(name)}
        onClick={copy}
      >
        {words.copyQuotation}
      </button>
      <output>{said}</output>
    </p>
  )
}
