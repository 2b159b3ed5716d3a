import { Link, useLocation } from 'react-router'
import { ownWords } from '#texts/own/own.ts'
import { sharedWords } from '#texts/shared.ts'
import { troubleWords } from '#texts/trouble.ts'
import { isOwnId } from '../../news/readers/own-id.ts'
import { idsInAddress } from '../../news/report/report-address.ts'
import { useWords } from '../i18n/use-words.ts'
import { paths } from '../paths.ts'
import * as emptyCss from '../ui/shapes/empty.module.css?names'
import { Icon } from '../ui/signs/icon.tsx'
import { Title } from './title.tsx'
import '../ui/shapes/empty.module.css'

export function NotFoundPage() {
  const words = useWords(sharedWords)
  const told = useWords(troubleWords)
  const own = useWords(ownWords)
  const ofReader = namesOwnPage(useLocation().pathname)
  const title = ofReader ? own.elsewhereTitle : told.notFoundTitle
  return (
    <main id="main" className="frame">
      <Title>{title}</Title>
      <div className={emptyCss.empty}>
        <h1 className={emptyCss.emptyTitle}>{title}</h1>
        <p className={emptyCss.emptyText}>{ofReader ? own.elsewhereText : told.notFoundText}</p>
        <div className={emptyCss.emptyWays}>
          <Way to={paths.list()}>{words.allReports}</Way>
          <Way to={paths.compare()}>{words.chooseTitle}</Way>
        </div>
      </div>
    </main>
  )
}

/** Some part of the path is the address of a page that a reader has added. */
const namesOwnPage = (path: string) => path.split('/').some((part) => idsInAddress(part).some(isOwnId))

function Way({ to, children }: { to: string; children: string }) {
  return (
    <Link className={emptyCss.emptyWay} to={to}>
      <span className={emptyCss.emptyLabel}>{children}</span>
      <Icon name="arrow" />
    </Link>
  )
}
