import { useCallback, useState } from 'react'
import { copyText } from '../../device/copy-text.ts'
import { type Say, useCompared } from '../state/compared-context.ts'

/** What the reader was told last; `take`: a text that could not be copied and is to be taken by hand. */
export interface Said {
  text: string
  take: string | null
  count: number
}

export function useSaid() {
  const [said, setSaid] = useState<Said>({ text: '', take: null, count: 0 })
  const say = useCallback<Say>(
    (text, take = null) => setSaid(({ count }) => ({ text, take, count: count + 1 })),
    [],
  )
  return { said, say }
}

/** Copies a text and tells of it; where the browser refuses, the text is shown to be taken by hand. */
export function useCopy(): (text: string, told: string) => Promise<void> {
  const { say } = useCompared()
  return useCallback(async (text, told) => ((await copyText(text)) ? say(told) : say('', text)), [say])
}
