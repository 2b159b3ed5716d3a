import { sharedWords } from '#texts/shared.ts'
import { useWords } from '../i18n/use-words.ts'
import { Masthead } from './masthead.tsx'
import * as css from './skeleton.module.css?names'
import './skeleton.module.css'

/** Before the first page's data are here: bones where the text will stand, not before 300 ms. */
export function LoadingPage() {
  const words = useWords(sharedWords)
  return (
    <div className="page" aria-busy="true">
      <Masthead onKeys={() => {}} />
      <main id="main" className={`frame ${css.bones}`}>
        <p className="vh" role="status">
          {words.loading}
        </p>
        {['one', 'two', 'three'].map((block) => (
          <div className={css.bonesBlock} key={block} aria-hidden="true">
            <span className={`${css.bone} ${css.boneThin}`} />
            <span className={`${css.bone} ${css.boneHead}`} />
            <span className={css.bone} />
            <span className={css.bone} />
          </div>
        ))}
      </main>
    </div>
  )
}
