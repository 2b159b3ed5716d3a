import { useSuspenseQuery } from '@tanstack/react-query'
import { indexQuery } from '../../bundle/queries.ts'

export function ChoosePage({ left }: { left: string | undefined }) {
  const { data } = useSuspenseQuery(indexQuery())
  return (
    <main id="main" className="frame">
      <h1>{data.articles.length}</h1>
      <p>{left}</p>
    </main>
  )
}
