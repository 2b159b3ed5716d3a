import { sharedWords } from '../words/shared.ts'
import { Masthead } from './masthead.tsx'
import { useWords } from './use-words.ts'
import './skeleton.css'

/** Before the first page's data are here: bones where the text will stand, not before 300 ms. */
export function LoadingPage() {
  const words = useWords(sharedWords)
  return (
    <div className="page" aria-busy="true">
      <Masthead onKeys={() => {}} />
      <main id="main" className="frame bones">
        <p className="vh" role="status">
          {words.loading}
        </p>
        {['one', 'two', 'three'].map((block) => (
          <div className="bones__block" key={block} aria-hidden="true">
            <span className="bone bone--thin" />
            <span className="bone bone--head" />
            <span className="bone" />
            <span className="bone" />
          </div>
        ))}
      </main>
    </div>
  )
}
