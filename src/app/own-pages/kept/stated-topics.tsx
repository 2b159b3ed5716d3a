import { useRef, useState } from 'react'
import { ownPagesWords } from '#texts/own/own-pages.ts'
import { readersWordWords } from '#texts/own/readers-word.ts'
import type { OwnPage } from '../../../news/readers/own-page.ts'
import type { Topic } from '../../../news/report/topic.ts'
import { stateTopics } from '../../device/own/change/change-page.ts'
import { useTopicName } from '../../i18n/use-topic-name.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import * as css from '../added/stated-fields.module.css?names'
import { TopicForm } from './topic-form.tsx'

interface StatedTopicsProps {
  page: OwnPage
  /** Those of its report. */
  topics: readonly Topic[]
}

/** What a page is about, and the reader's word on that: a topic more, one less, or all as they were found. */
export function StatedTopics({ page, topics }: StatedTopicsProps) {
  const words = useWords(ownPagesWords)
  const word = useWords(readersWordWords)
  const nameOf = useTopicName()
  const [adding, setAdding] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const shown = topics.filter(({ shown, impliedBy }) => shown && impliedBy === null)
  const codes = shown.map(({ code }) => code)
  const toButton = () => requestAnimationFrame(() => button.current?.focus())
  const state = async (stated: string[] | undefined) => {
    await stateTopics(page.id, stated)
    setAdding(false)
    toButton()
  }
  return (
    <dl className={css.ownStated}>
      <div className={css.ownStatedField}>
        <dt>{word.topics}</dt>
        {shown.length === 0 && <dd className={css.ownStatedNone}>{word.noTopics}</dd>}
        {shown.map((topic) => (
          <dd key={topic.code}>
            {nameOf(topic)}{' '}
            <button
              type="button"
              className={buttonCss.link}
              onClick={() => void state(codes.filter((code) => code !== topic.code))}
            >
              {word.takeTopicAway} <span className="vh">{nameOf(topic)}</span>
            </button>
          </dd>
        ))}
        <dd>
          {page.stated.topics && <span className={css.ownStatedBy}>{words.byYou}</span>}{' '}
          <button
            type="button"
            className={buttonCss.link}
            ref={button}
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            {word.addTopic}
          </button>{' '}
          {page.stated.topics && (
            <button type="button" className={buttonCss.link} onClick={() => void state(undefined)}>
              {word.topicsAsFound}
            </button>
          )}
        </dd>
      </div>
      {adding && (
        <TopicForm
          onChoose={(code) => state([...new Set([...codes, code])])}
          onLeave={() => {
            setAdding(false)
            toButton()
          }}
        />
      )}
    </dl>
  )
}
