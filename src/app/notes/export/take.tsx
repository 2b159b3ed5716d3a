import { useState } from 'react'
import { useHref } from 'react-router'
import { citingWords } from '#texts/citing.ts'
import { notesWords } from '#texts/own/notes.ts'
import { copyText } from '../../device/copy-text.ts'
import { saveFile } from '../../device/save-file.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import { paths } from '../../paths.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import type { Say } from '../../ui/shapes/use-messages.ts'
import type { ListedNote } from '../listed-notes.ts'
import * as css from '../notes-page.module.css?names'
import { takeFormats } from './take-formats.ts'

/** So many characters of a file are shown ahead. */
const preview = 1_200

interface TakeProps {
  all: readonly ListedNote[]
  shown: readonly ListedNote[]
  say: Say
}

/** Takes notes along as a file or copied, to read or for other programs. */
export function Take({ all, shown, say }: TakeProps) {
  const words = useWords(notesWords)
  const citing = useWords(citingWords)
  const { date } = useFormats()
  const base = useHref('/')
  const [format, setFormat] = useState<keyof typeof takeFormats>('markdown')
  const [fewer, setFewer] = useState(false)
  const taken = fewer && shown.length > 0 ? shown : all
  const addressOf = ({ of, note }: ListedNote, fragment: string) => {
    const path = of.report
      ? paths.article(of.report.article, fragment)
      : paths.article({ id: note.report, headline: { text: note.headline } }, fragment)
    return new URL(base.replace(/\/$/, '') + path, location.href).href
  }
  const { ending, type, write } = takeFormats[format]
  const text = write(taken, { words, citing, date, addressOf })
  const save = () =>
    saveFile({
      text,
      name: `collate-${words.fileName}-${new Date().toISOString().slice(0, 10)}.${ending}`,
      type,
    })
  const copy = async () =>
    (await copyText(text)) ? say(words.copied(taken.length)) : say(words.takeFrom, null, text)
  return (
    <section className={css.take} aria-labelledby="take">
      <h2 className={css.takeTitle} id="take">
        {words.takeTitle}
      </h2>
      <p className={css.takeText}>{words.takeText}</p>
      <div className={css.takePanel}>
        <fieldset className={css.takeFormats}>
          <legend className="vh">{words.formats}</legend>
          {(Object.keys(takeFormats) as (keyof typeof takeFormats)[]).map((one) => (
            <label key={one} className={css.takeFormat}>
              <input type="radio" name="format" checked={one === format} onChange={() => setFormat(one)} />
              <span className={css.takeName}>{words.format[one]}</span>
              <span className={css.takeUse}>{words.use[one]}</span>
            </label>
          ))}
        </fieldset>
        <div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too */}
          <section className={css.takePreview} tabIndex={0} aria-label={words.preview}>
            <pre>{text.length > preview ? `${text.slice(0, preview)}…` : text}</pre>
          </section>
          <p className={css.takeWays}>
            <button type="button" className={buttonCss.button} onClick={save}>
              {words.saveFile}
            </button>
            <button
              type="button"
              className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
              onClick={() => void copy()}
            >
              {words.copy}
            </button>
            {shown.length < all.length && (
              <label className={css.takeFewer}>
                <input type="checkbox" checked={fewer} onChange={({ target }) => setFewer(target.checked)} />{' '}
                {words.onlyShown(shown.length)}
              </label>
            )}
          </p>
        </div>
      </div>
    </section>
  )
}
