import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import { useTopicName } from '../../i18n/use-topic-name.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from '../added/stated-fields.module.css?names'
import { topicsQuery } from '../own-pages-query.ts'

interface TopicFormProps {
  onChoose: (code: string) => Promise<void>
  onLeave: () => void
}

/** Asks for a topic by its name, of which the browser offers those that fit. */
export function TopicForm({ onChoose, onLeave }: TopicFormProps) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const nameOf = useTopicName()
  const [input, note, list] = [useId(), useId(), useId()]
  const { data: topics = [] } = useQuery(topicsQuery())
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const named = topics.map((topic) => ({ code: topic.code, name: nameOf(topic) }))
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const asked = text.trim().toLowerCase()
    const found = named.find(({ name }) => name.toLowerCase() === asked)
    if (!found) return setWrong(true)
    await onChoose(found.code)
  }
  return (
    <div className={`${css.ownStatedField} ${css.ownStatedFieldOpen}`}>
      <dt>
        <label htmlFor={input}>{word.topicName}</label>
      </dt>
      <dd>
        <form className={css.ownStatedForm} onSubmit={keep}>
          <input
            className={css.ownStatedInput}
            id={input}
            list={list}
            type="text"
            maxLength={200}
            value={text}
            // biome-ignore lint/a11y/noAutofocus: the reader has just asked for the field
            autoFocus
            aria-describedby={note}
            aria-invalid={wrong || undefined}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && onLeave()}
          />
          <datalist id={list}>
            {named.map(({ code, name }) => (
              <option key={code} value={name} />
            ))}
          </datalist>
          <button type="submit" className={`${buttonCss.button} ${buttonCss.buttonPlain}`}>
            {words.keep}
          </button>
        </form>
        <span className={css.ownStatedHint} id={note} role={wrong ? 'alert' : undefined}>
          {wrong ? word.noSuchTopic : word.topicHint}
        </span>
      </dd>
    </div>
  )
}
