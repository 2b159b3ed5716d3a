import { useSyncExternalStore } from 'react'
import { chooseVoice } from './choose-voice.ts'

/** Whether this browser has a voice for a language (any voice where the language is not known). */
export function useCanSpeak(language: string | null): boolean {
  return useSyncExternalStore(
    subscribe,
    () => 'speechSynthesis' in globalThis && chooseVoice(speechSynthesis.getVoices(), language) !== null,
    () => false,
  )
}

/** Voices arrive some time after the page. */
function subscribe(notify: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => {}
  const voices = speechSynthesis
  voices.addEventListener('voiceschanged', notify)
  return () => voices.removeEventListener('voiceschanged', notify)
}
