import { type FormEvent, useId, useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import type { OwnPage } from '../../../news/readers/own-page.ts'
import { stateField } from '../../device/own/change/change-page.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from './stated-fields.module.css?names'

interface LanguageFieldProps {
  page: OwnPage
  onDone: () => void
}

/** Languages that newspapers are written in, by their BCP 47 codes; those that the stages read, and neighbours that they may be taken for. */
// biome-ignore format: a list
const languages = [
  'ar', 'bg', 'bn', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'he', 'hi', 'hr', 'hu', 'id', 'is',
  'it', 'ja', 'ko', 'lt', 'lv', 'mk', 'ms', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tl', 'tr',
  'uk', 'ur', 'vi', 'zh',
]

/** The reader says what language a page is in; the first choice takes that back. */
export function LanguageField({ page, onDone }: LanguageFieldProps) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const { language, locale } = useFormats()
  const [code, setCode] = useState(page.stated.language ?? '')
  const [field, note] = [useId(), useId()]
  const named = languages
    .map((one) => ({ code: one, name: language(one) }))
    .toSorted((x, y) => x.name.localeCompare(y.name, locale))
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    await stateField(page.id, 'language', code)
    onDone()
  }
  return (
    <div className={`${css.ownStatedField} ${css.ownStatedFieldOpen}`}>
      <dt>
        <label htmlFor={field}>{word.language}</label>
      </dt>
      <dd>
        <form className={css.ownStatedForm} onSubmit={keep}>
          <select
            className={css.ownStatedInput}
            id={field}
            value={code}
            // biome-ignore lint/a11y/noAutofocus: the reader has just asked for the field
            autoFocus
            aria-describedby={note}
            onChange={({ target }) => setCode(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && onDone()}
          >
            <option value="">{word.asItReads}</option>
            {named.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
          <button type="submit" className={`${buttonCss.button} ${buttonCss.buttonPlain}`}>
            {words.keep}
          </button>
        </form>
        <span className={css.ownStatedHint} id={note}>
          {word.languageHint}
        </span>
      </dd>
    </div>
  )
}
