import { useEffect, useRef } from 'react'
import { readingWords } from '#texts/reading/reading.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useInSight } from '../../navigation/in-sight.ts'
import * as toolbarCss from '../../ui/shapes/toolbar.module.css?names'
import { onReading, shareRead } from '../place/reading-line.ts'

/** How far the text is read, as a line. It is moved without rendering anything. */
export function ProgressLine() {
  const words = useWords(readingWords)
  const bar = useRef<HTMLDivElement>(null)
  const inSight = useInSight()
  useEffect(() => {
    if (!inSight) return
    const show = () => {
      const percent = Math.round(shareRead() * 100)
      bar.current?.style.setProperty('--read', `${percent}%`)
      bar.current?.setAttribute('aria-valuenow', String(percent))
    }
    show()
    return onReading(show)
  }, [inSight])
  return (
    <div
      ref={bar}
      className={toolbarCss.progress}
      role="progressbar"
      aria-label={words.readSoFar}
      aria-valuenow={0}
    >
      <span className={toolbarCss.progressFill} />
    </div>
  )
}
