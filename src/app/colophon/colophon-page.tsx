import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { buildReportQuery } from '../bundle/queries.ts'
import { Title } from '../shared/title.tsx'
import { useWords } from '../shared/use-words.ts'
import { colophonWords } from '../words/colophon.ts'
import { BuildProblems } from './build-problems.tsx'
import './colophon.css'

/** How the site is made, what it cannot do, and what the build met in the files. */
export function ColophonPage() {
  const words = useWords(colophonWords)
  const { data: report } = useSuspenseQuery(buildReportQuery())
  return (
    <main id="main" className="frame colophon">
      <Title>{words.title}</Title>
      <h1 className="colophon__title">{words.title}</h1>
      <p className="colophon__lede">{words.lede}</p>
      <Section title={words.promise}>
        <Paragraphs of={words.promiseText} />
      </Section>
      <Section title={words.method}>
        <ol className="colophon__steps">
          {words.steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words.limits}>
        <Paragraphs of={words.limitsText} />
      </Section>
      <Section title={words.yours}>
        <Paragraphs of={[words.yoursText]} />
      </Section>
      <Section title={words.sources}>
        <Paragraphs of={[words.sourcesText, words.thanks]} />
        <p>
          <a className="link" href={`${import.meta.env.BASE_URL}licences.txt`}>
            {words.licences}
          </a>
        </p>
      </Section>
      <Section title={words.build} id="build">
        <BuildProblems report={report} />
      </Section>
    </main>
  )
}

function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="colophon__section" id={id}>
      <h2>{title}</h2>
      <div className="colophon__body">{children}</div>
    </section>
  )
}

const Paragraphs = ({ of }: { of: string[] }) => of.map((text) => <p key={text}>{text}</p>)
