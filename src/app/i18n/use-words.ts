import { createContext, useContext } from 'react'
import type { Catalogue } from './catalogue.ts'
import type { Formats } from './formats.ts'
import { builtSpeech, type Speech } from './speech.ts'

const spoken = createContext(builtSpeech)

/** What is inside speaks this language. Without one it speaks the language that the site was built in. */
export const InLanguage = spoken.Provider

/** The interface as it speaks here; for what is made outside of components. */
export const useSpeech = (): Speech => useContext(spoken)

/** The formats of the language spoken. */
export const useFormats = (): Formats => useSpeech().formats

/** The texts of a catalogue in the language spoken; the same object for as long as that stays. */
export const useWords = <T>(catalogue: Catalogue<T>): T => useSpeech().words(catalogue)
