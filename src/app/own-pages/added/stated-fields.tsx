import { type FormEvent, lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import { sourceWords } from '#texts/sources.ts'
import type { ArticleCard } from '../../../bundle/format/bundle.ts'
import type { OwnPage } from '../../../news/readers/own-page.ts'
import { stateField } from '../../device/own/change/change-page.ts'
import { useFormats, useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { nameSource } from '../../ui/signs/source-label.tsx'
import * as css from './stated-fields.module.css?names'
import './stated-fields.module.css'

const LanguageField = lazy(() => import('./language-field.tsx').then((m) => ({ default: m.LanguageField })))

/** What the page states of itself, and what it does not: that the reader may say. `all`: also its headline and language, where those are known. */
export function StatedFields({
  page,
  card,
  all = false,
}: {
  page: OwnPage
  card: ArticleCard
  all?: boolean
}) {
  const words = useWords(ownPagesWords)
  const sources = useWords(sourceWords)
  const { date } = useFormats()
  const { name } = nameSource(card, sources)
  const hasSource = name !== sources.sourceNotStated
  const noHeadline = card.headline.by === 'opening'
  const by = (stated: { by: string } | null) => stated?.by === 'reader'
  return (
    <dl className={css.ownStated}>
      {(noHeadline || all) && (
        <Field
          field="headline"
          page={page}
          label={words.headline}
          hint={noHeadline ? words.headlineHint : ''}
          value={noHeadline ? null : card.headline.text}
          mine={by(card.headline)}
          open={noHeadline}
        />
      )}
      <Field
        field="publisher"
        page={page}
        label={words.source}
        hint={words.sourceHint}
        value={hasSource ? name : null}
        mine={by(card.publisher)}
      />
      <Field
        field="published"
        page={page}
        label={words.published}
        hint={words.dateHint}
        value={card.published && date(card.published)}
        mine={by(card.published)}
      />
      {all && <LanguageOf page={page} language={card.language} />}
    </dl>
  )
}

/** What it is written in, and the reader's word on that. */
function LanguageOf({ page, language: code }: { page: OwnPage; language: string | null }) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const { language } = useFormats()
  const [editing, setEditing] = useState(false)
  if (editing)
    return (
      <Suspense>
        <LanguageField page={page} onDone={() => setEditing(false)} />
      </Suspense>
    )
  return (
    <Stated label={word.language}>
      <span>{code === null ? words.notStated : language(code)}</span>{' '}
      {page.stated.language !== undefined && <span className={css.ownStatedBy}>{words.byYou}</span>}{' '}
      <button type="button" className={buttonCss.link} onClick={() => setEditing(true)}>
        {words.change} <span className="vh">{word.language}</span>
      </button>
    </Stated>
  )
}

interface FieldProps {
  field: 'headline' | 'publisher' | 'published'
  page: OwnPage
  label: string
  hint: string
  /** Null where nothing states it. */
  value: string | null
  /** The reader states it. */
  mine: boolean
  /** Asked for at once. */
  open?: boolean
}

function Field({ field, page, label, hint, value, mine, open = false }: FieldProps) {
  const words = useWords(ownPagesWords)
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setEditing(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  if (editing || (open && value === null))
    return <FieldForm field={field} page={page} label={label} hint={hint} focus={editing} onDone={close} />
  return (
    <Stated label={label}>
      {value === null ? <span className={css.ownStatedNone}>{words.notStated}</span> : <span>{value}</span>}{' '}
      {mine && <span className={css.ownStatedBy}>{words.byYou}</span>}{' '}
      <button type="button" className={buttonCss.link} ref={button} onClick={() => setEditing(true)}>
        {value === null ? words.sayIt : words.change} <span className="vh">{label}</span>
      </button>
    </Stated>
  )
}

const Stated = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={css.ownStatedField}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

interface FieldFormProps extends Pick<FieldProps, 'field' | 'page' | 'label' | 'hint'> {
  focus: boolean
  onDone: () => void
}

const dateShape = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

function FieldForm({ field, page, label, hint, focus, onDone }: FieldFormProps) {
  const words = useWords(ownPagesWords)
  const [text, setText] = useState(page.stated[field] ?? '')
  const [wrong, setWrong] = useState(false)
  const [input, note] = [useId(), useId()]
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const value = text.trim()
    if (field === 'published' && value !== '' && !dateShape.test(value)) return setWrong(true)
    await stateField(page.id, field, value)
    onDone()
  }
  return (
    <div className={`${css.ownStatedField} ${css.ownStatedFieldOpen}`}>
      <dt>
        <label htmlFor={input}>{label}</label>
      </dt>
      <dd>
        <form className={css.ownStatedForm} onSubmit={keep}>
          <input
            className={css.ownStatedInput}
            id={input}
            type="text"
            maxLength={2000}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: the reader has just asked for the field
            autoFocus={focus}
            placeholder={field === 'headline' ? words.writeHeadline : ''}
            aria-describedby={note}
            aria-invalid={wrong || undefined}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && focus && onDone()}
          />
          <button type="submit" className={`${buttonCss.button} ${buttonCss.buttonPlain}`}>
            {words.keep}
          </button>
        </form>
        <span className={css.ownStatedHint} id={note} role={wrong ? 'alert' : undefined}>
          {wrong ? words.badDate : hint}
        </span>
      </dd>
    </div>
  )
}
