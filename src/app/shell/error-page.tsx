import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router'
import { sharedWords } from '#texts/shared.ts'
import { troubleWords } from '#texts/trouble.ts'
import type { WordsOf } from '../i18n/catalogue.ts'
import { useWords } from '../i18n/use-words.ts'
import * as buttonCss from '../ui/shapes/button.module.css?names'
import * as emptyCss from '../ui/shapes/empty.module.css?names'
import { NotFoundPage } from './not-found-page.tsx'
import { Title } from './title.tsx'
import '../ui/shapes/button.module.css'
import '../ui/shapes/empty.module.css'

/** In place of a page that could not be shown: what happened, which file, and a way to try again. */
export function ErrorPage() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  return <FailedPage error={error} />
}

function FailedPage({ error }: { error: unknown }) {
  const words = useWords(sharedWords)
  const told = useWords(troubleWords)
  const revalidator = useRevalidator()
  const failure = isBundleFailure(error) ? error : null
  const retry = () => (failure ? void revalidator.revalidate() : location.reload())
  return (
    <main id="main" className="frame">
      <Title>{told.failedTitle}</Title>
      <div className={emptyCss.empty} role="alert">
        <h1 className={emptyCss.emptyTitle}>{told.failedTitle}</h1>
        <p className={emptyCss.emptyText}>{explain(failure, told)}</p>
        <p className={`${emptyCss.emptyText} ${emptyCss.emptyTextCode}`}>
          {failure ? `${told.failedFile} ${failure.file}` : String(error)}
        </p>
        <p className={emptyCss.emptyAct}>
          <button
            type="button"
            className={buttonCss.button}
            onClick={retry}
            disabled={revalidator.state === 'loading'}
          >
            {words.retry}
          </button>
        </p>
      </div>
    </main>
  )
}

/** The shape of app/bundle's `BundleError`, which this folder must not import. */
interface BundleFailure {
  file: string
  status: number | null
}

const isBundleFailure = (error: unknown): error is BundleFailure =>
  error instanceof Error && error.name === 'BundleError' && 'file' in error

function explain(failure: BundleFailure | null, { failed }: WordsOf<typeof troubleWords>): string {
  if (failure === null) return failed.unexpected
  if (failure.status === null) return failed.unreachable
  return failure.status < 400 ? failed.unreadable : failed.refused(failure.status)
}
