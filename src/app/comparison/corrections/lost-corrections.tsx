import { useQuery } from '@tanstack/react-query'
import { correctionWords } from '#texts/comparison/corrections.ts'
import { useWords } from '../../i18n/use-words.ts'
import * as buttonCss from '../../ui/shapes/button.module.css?names'
import { useCompared } from '../state/compared-context.ts'
import * as css from './corrections.module.css?names'

const store = () => import('../../device/corrections/corrections-store.ts')

/** The reader's corrections of these two reports as a file, and those whose words are not found any more. */
export function LostCorrections({ saved }: { saved: boolean }) {
  const words = useWords(correctionWords)
  const { reports, say } = useCompared()
  const ids = [reports.a.article.id, reports.b.article.id].sort()
  const { data } = useQuery({
    queryKey: ['corrections', ...ids],
    queryFn: async () => {
      const [{ allCorrections }, { placeCorrections }] = await Promise.all([
        store(),
        import('../../device/corrections/place-corrections.ts'),
      ])
      return placeCorrections(await allCorrections(), reports)
    },
    retry: false,
  })
  const { placed = [], lost = [] } = data ?? {}
  const remove = async (id: string) => (await store()).removeCorrections([id]).catch(() => say(words.notKept))
  const save = async () => {
    const { saveLinksFile } = await import('../../device/corrections/links-file.ts')
    saveLinksFile([...placed, ...lost].map(({ link }) => link))
  }
  return (
    <>
      {lost.length > 0 && (
        <ul className={css.correctionsLost}>
          {lost.map(({ link, fault }) => (
            <li key={link.id}>
              <q>{link.a.quote}</q> <q>{link.b.quote}</q> {words.lost[fault]}{' '}
              <button
                type="button"
                className={buttonCss.link}
                aria-label={words.removeOf(link.a.quote)}
                onClick={() => void remove(link.id)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {(saved || lost.length > 0) && (
        <p className={css.correctionsWays}>
          <button type="button" className={buttonCss.link} onClick={() => void save()}>
            {words.save}
          </button>{' '}
          <span className="quiet">{words.saveNote}</span>
        </p>
      )}
    </>
  )
}
