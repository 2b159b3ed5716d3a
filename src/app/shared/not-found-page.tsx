import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { sharedWords } from '../words/shared.ts'
import { troubleWords } from '../words/trouble.ts'
import { Icon } from './icon.tsx'
import { Title } from './title.tsx'
import { useWords } from './use-words.ts'
import './empty.css'

export function NotFoundPage() {
  const words = useWords(sharedWords)
  const told = useWords(troubleWords)
  return (
    <main id="main" className="frame">
      <Title>{told.notFoundTitle}</Title>
      <div className="empty">
        <h1 className="empty__title">{told.notFoundTitle}</h1>
        <p className="empty__text">{told.notFoundText}</p>
        <div className="empty__ways">
          <Way to={paths.list()}>{words.allReports}</Way>
          <Way to={paths.compare()}>{told.compareTwo}</Way>
        </div>
      </div>
    </main>
  )
}

export { NotFoundPage as Component }

function Way({ to, children }: { to: string; children: string }) {
  return (
    <Link className="empty__way" to={to}>
      <span className="empty__label">{children}</span>
      <Icon name="arrow" />
    </Link>
  )
}
