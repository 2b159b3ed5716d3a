import type { BuildReport } from '../../news/catalogue.ts'
import { useFormats, useWords } from '../shared/use-words.ts'
import { colophonWords } from '../words/colophon.ts'
import { CopyProblems } from './copy-problems.tsx'
import '../shared/problem.css'

type ToldProblem = BuildReport['problems'][number]

/** What the build met in the files: file, line, reason and the lines around it. The other files are unaffected. */
export function BuildProblems({ report }: { report: BuildReport }) {
  const words = useWords(colophonWords)
  const { files, reports, problems } = report
  const errors = problems.filter(({ level }) => level === 'error')
  const failed = new Set(errors.map(({ file }) => file)).size
  if (problems.length === 0) return <p>{`${words.read(files, reports)}. ${words.noProblems}`}</p>
  return (
    <div className="problem">
      <div className="problem__head">
        <span className="problem__title">
          {failed > 0 ? words.failed(failed, files) : words.read(files, reports)}
        </span>
        <span className="quiet">{failed > 0 ? words.shown(reports) : words.warnings(problems.length)}</span>
      </div>
      <table className="problem__table">
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
            <Row key={`${problem.file} ${problem.line} ${problem.id} ${problem.message}`} problem={problem} />
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
  const { file, line, level, message, id } = problem
  return (
    <tr>
      <td className="problem__file">{file}</td>
      <td className="num">{line !== null && number(line)}</td>
      <td>
        {message} <span className="quiet nowrap">{`${id}, ${words.level[level]}`}</span>
        {problem.context.length > 0 && <Context problem={problem} />}
      </td>
    </tr>
  )
}

function Context({ problem: { file, line, context } }: { problem: ToldProblem }) {
  const words = useWords(colophonWords)
  return (
    <pre className="problem__context">
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
