import { colophonWords } from '#texts/colophon.ts'
import { problemWords } from '#texts/problems.ts'
import type { BuildReport } from '../../bundle/format/catalogue.ts'
import { tellProblem } from '../i18n/tell-problem.ts'
import { useFormats, useWords } from '../i18n/use-words.ts'
import * as problemCss from '../ui/shapes/problem.module.css?names'
import { CopyProblems } from './copy-problems.tsx'
import '../ui/shapes/problem.module.css'

type ToldProblem = BuildReport['problems'][number]

/** What the build met in the files: file, line, reason and the lines around it. The other files are unaffected. */
export function BuildProblems({ report }: { report: BuildReport }) {
  const words = useWords(colophonWords)
  const { files, reports, problems } = report
  const errors = problems.filter(({ level }) => level === 'error')
  const failed = new Set(errors.map(({ file }) => file)).size
  if (problems.length === 0) return <p>{`${words.read(files, reports)}. ${words.noProblems}`}</p>
  return (
    <div className={problemCss.problem}>
      <div className={problemCss.problemHead}>
        <span className={problemCss.problemTitle}>
          {failed > 0 ? words.failed(failed, files) : words.read(files, reports)}
        </span>
        <span className="quiet">{failed > 0 ? words.shown(reports) : words.warnings(problems.length)}</span>
      </div>
      <table className={problemCss.problemTable}>
        <caption className="vh">{words.problemsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <Row
              key={`${problem.file} ${problem.line} ${problem.id} ${JSON.stringify(problem.values)}`}
              problem={problem}
            />
          ))}
        </tbody>
      </table>
      <CopyProblems problems={problems} />
    </div>
  )
}

function Row({ problem }: { problem: ToldProblem }) {
  const words = useWords(colophonWords)
  const { number } = useFormats()
  const told = useWords(problemWords)
  const { file, line, level, id } = problem
  return (
    <tr>
      <td className={problemCss.problemFile}>{file}</td>
      <td className="num">{line !== null && number(line)}</td>
      <td>
        {tellProblem(problem, told)} <span className="quiet nowrap">{`${id}, ${words.level[level]}`}</span>
        {problem.context.length > 0 && <Context problem={problem} />}
      </td>
    </tr>
  )
}

function Context({ problem: { file, line, context } }: { problem: ToldProblem }) {
  const words = useWords(colophonWords)
  return (
    <pre className={problemCss.problemContext}>
      <span className="vh">
        {words.around(file, line ?? 0)}
        {'\n'}
      </span>
      {context.map((one) => {
        const text = `${String(one.line).padStart(4)}  ${one.text}\n`
        return one.line === line ? <b key={one.line}>{text}</b> : <span key={one.line}>{text}</span>
      })}
    </pre>
  )
}
