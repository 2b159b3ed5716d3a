import type { MouseEvent, ReactNode } from 'react'
import { hrefOf, type Router } from './page/shown-report.ts'

interface PlainLinkProps {
  router: Router
  /** Below the site's base. */
  to: string
  className: string | undefined
  children: ReactNode
}

/** A link of the site from outside of the router's own tree. */
export function PlainLink({ router, to, className, children }: PlainLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void router.navigate(to)
  }
  return (
    <a className={className} href={new URL(hrefOf(router, to)).pathname} onClick={follow}>
      {children}
    </a>
  )
}
