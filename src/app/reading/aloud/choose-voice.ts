type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice to speak a language with: one of that very region before one of another, one on the device before one from
 * the net, the browser's own choice before others. Null where none speaks it. Without a language: the default voice.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: string | null): V | null {
  const wanted = language === null ? null : tag(language)
  const speaking = voices.filter(({ lang }) => wanted === null || primary(tag(lang)) === primary(wanted))
  const rank = (voice: V) =>
    Number(wanted === null || tag(voice.lang) === wanted) * 4 +
    Number(voice.localService) * 2 +
    Number(voice.default)
  return speaking.reduce<V | null>((best, voice) => (best && rank(best) >= rank(voice) ? best : voice), null)
}

/** Android writes `en_GB`. */
const tag = (lang: string) => lang.replaceAll('_', '-').toLowerCase()
const primary = (lang: string) => lang.split('-')[0]
