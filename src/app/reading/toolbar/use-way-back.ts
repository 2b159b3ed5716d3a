import { type MouseEvent, useEffect, useState } from 'react'
import { useNavigate, useNavigationType } from 'react-router'
import { listState } from '../../device/list-state.ts'
import { useAddress } from '../../navigation/in-sight.ts'
import { paths } from '../../paths.ts'

interface WayBack {
  /** The list that led here, with its filters; else the whole list. */
  to: string
  onClick: (event: MouseEvent) => void
}

/**
 * The way back to the list: while the list is the page before in history, going back keeps its place and what was
 * loaded; from elsewhere, or in another tab, it is a plain link. Known only after the first render, as history is.
 */
export function useWayBack(): WayBack {
  const { key, state } = useAddress()
  const type = useNavigationType()
  const navigate = useNavigate()
  const [way, setWay] = useState({ to: paths.list(), isBefore: false, at: '' })
  useEffect(() => {
    const list = listState(state)
    setWay((known) => {
      if (list !== null) return { to: list, isBefore: true, at: key }
      // What replaces a place in history has the same page before it; a new place has this one.
      return { ...known, isBefore: known.isBefore && (type === 'REPLACE' || known.at === key), at: key }
    })
  }, [key, state, type])
  const onClick = (event: MouseEvent) => {
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!way.isBefore || elsewhere) return
    event.preventDefault()
    navigate(-1)
  }
  return { to: way.to, onClick }
}
