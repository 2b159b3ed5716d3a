import { useMemo } from 'react'
import { aloudWords } from '#texts/aloud.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useReading } from '../reading-context.ts'
import { chooseVoice } from './choose-voice.ts'
import * as css from './player.module.css?names'
import type { SpeechState } from './speech-session.ts'

/** Which sentence of how many is spoken, and which parts no voice here can speak. */
export function SpeechStatus({ state: { status, at }, all }: { state: SpeechState; all: number }) {
  const words = useWords(aloudWords)
  const { article } = useReading().report
  const unspoken = useMemo(() => {
    const langs = new Set(article.body.flatMap(({ lang }) => lang ?? []))
    return [...langs].filter((lang) => chooseVoice(speechSynthesis.getVoices(), lang) === null)
  }, [article])
  const said = {
    speaking: words.atSentence(at + 1, all),
    paused: words.atSentence(at + 1, all),
    ended: words.atEnd,
    silent: words.silent,
  }
  return (
    <span className={css.playerStatus}>
      {said[status]}
      {unspoken.length > 0 && <span className="quiet"> {words.noVoiceFor(unspoken)}</span>}
    </span>
  )
}
