import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { colophonWords } from '#texts/colophon.ts'
import { sharedWords } from '#texts/shared.ts'
import { buildReportQuery } from '../../bundle/read/queries.ts'
import { useWords } from '../i18n/use-words.ts'
import { Title } from '../shell/title.tsx'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import { BuildProblems } from './build-problems.tsx'
import * as css from './colophon.module.css?names'
import './colophon.module.css'

/** How the site is made, what it cannot do, and what the build met in the files. */
export function ColophonPage() {
  const words = useWords(colophonWords)
  const { howItWorks } = useWords(sharedWords)
  const { data: report } = useSuspenseQuery(buildReportQuery())
  return (
    <main id="main" className={`frame ${css.colophon}`}>
      <Title>{howItWorks}</Title>
      <h1 className={css.colophonTitle}>{howItWorks}</h1>
      <p className={css.colophonLede}>{words.lede}</p>
      <Section title={words.promise}>
        <Paragraphs of={words.promiseText} />
      </Section>
      <Section title={words.method}>
        <ol className={css.colophonSteps}>
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
          <a className={buttonCss.link} href={`${import.meta.env.BASE_URL}licences.txt`}>
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
    <section className={css.colophonSection} id={id}>
      <h2>{title}</h2>
      <div className={css.colophonBody}>{children}</div>
    </section>
  )
}

const Paragraphs = ({ of }: { of: string[] }) => of.map((text) => <p key={text}>{text}</p>)
