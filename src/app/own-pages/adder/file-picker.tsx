import type { ReactNode } from 'react'
import * as css from '../own-pages.module.css?names'

interface FilePickerProps {
  accept: string
  multiple?: boolean
  className: string | undefined
  onFiles: (files: File[]) => void
  children: ReactNode
}

/** A file field that looks like a button or a link and keeps what the browser gives it: name, key and focus. */
export function FilePicker({ accept, multiple = false, className, onFiles, children }: FilePickerProps) {
  return (
    <label className={`${css.ownPick} ${className}`}>
      {children}
      <input
        className="vh"
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file may be chosen again.
          target.value = ''
        }}
      />
    </label>
  )
}
