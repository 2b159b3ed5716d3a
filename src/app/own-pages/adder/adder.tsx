import { type ClipboardEvent, type FormEvent, useId, useRef, useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { LineKey } from '../added/lines-strip.tsx'
import * as css from './adder.module.css?names'
import { FilePicker } from './file-picker.tsx'
import './adder.module.css'

const adding = () => import('../../device/own/change/adding.ts')

/** What files a page may come in. */
export const pageEndings = '.txt,.html,.htm,.md'

/** Three ways in: drop, choose, paste. Files may be dropped anywhere; the frame shows that they may. */
export function Adder() {
  const words = useWords(ownPagesWords)
  return (
    <section className={css.ownAdder} aria-label={words.add}>
      <div className={css.ownDrop}>
        <p className={css.ownDropTitle}>{words.drop}</p>
        <FilePicker
          accept={pageEndings}
          multiple
          onFiles={(files) => void adding().then(({ addFiles }) => addFiles(files))}
          className={buttonCss.button}
        >
          {words.choose}
        </FilePicker>
        <p className={css.ownDropKinds}>{words.kinds}</p>
      </div>
      <Paste />
      <LineKey />
    </section>
  )
}

/** The id of the box, for links that lead to it. */
export const pasteBox = 'paste'

function Paste() {
  const words = useWords(ownPagesWords)
  const hint = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  // What the clipboard held of it with tags, and the text that the box had after it was pasted.
  const pasted = useRef<{ html: string; text: string } | null>(null)
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    const html = clipboardData.getData('text/html')
    if (html !== '') requestAnimationFrame(() => (pasted.current = { html, text: box.current?.value ?? '' }))
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    const name = `${words.pastedName}-${new Date().toISOString().slice(0, 16).replace(/[T:]/g, '-')}`
    const html = pasted.current?.text === text ? pasted.current.html : null
    const given = givenText({ name, text, html })
    void adding().then(({ addGiven }) => addGiven([given]))
    setText('')
    pasted.current = null
    box.current?.focus()
  }
  return (
    <form className={css.ownPaste} onSubmit={add}>
      <label className={css.ownPasteLabel} htmlFor={pasteBox}>
        {words.paste}
      </label>
      <p className={css.ownPasteHint} id={hint}>
        {words.pasteHint}
      </p>
      <textarea
        className={css.ownPasteBox}
        id={pasteBox}
        ref={box}
        rows={5}
        aria-describedby={hint}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={onPaste}
      />
      <button
        type="submit"
        className={`${buttonCss.button} ${buttonCss.buttonPlain}`}
        disabled={text.trim() === ''}
      >
        {words.addText}
      </button>
    </form>
  )
}

/** Tags say more than text alone; where they give no report, the text is read. */
function givenText({ name, text, html }: { name: string; text: string; html: string | null }) {
  const form = (ending: string, content: string) => ({
    name: `${name}.${ending}`,
    bytes: async () => new TextEncoder().encode(content),
  })
  const forms = [...(html === null ? [] : [form('html', html)]), form('txt', text)]
  return { name: forms[0]?.name ?? name, size: new Blob([html ?? text]).size, forms }
}
