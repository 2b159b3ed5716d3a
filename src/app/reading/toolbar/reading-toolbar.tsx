import { useState } from 'react'
import { Link } from 'react-router'
import { directionOf } from '../../../text/direction.ts'
import { Icon } from '../../shared/icon.tsx'
import { TextSettings } from '../../shared/text-settings.tsx'
import { useWords } from '../../shared/use-words.ts'
import { readingWords } from '../../words/reading.ts'
import { sharedWords } from '../../words/shared.ts'
import type { Aloud } from '../aloud/use-aloud.ts'
import { useReading } from '../reading-context.ts'
import { ProgressLine } from './progress-line.tsx'
import { type Tool, useTools } from './use-tools.ts'
import { useWayBack } from './use-way-back.ts'
import '../../shared/toolbar.css'
import './reading-toolbar.css'

/** In place of the masthead: the way back, the headline once it is out of sight, and the tools. */
export function ReadingToolbar({ aloud, source }: { aloud: Aloud; source: boolean }) {
  const { allReports } = useWords(sharedWords)
  const { article } = useReading().report
  const { first, rest } = useTools(aloud, source)
  const back = useWayBack()
  return (
    <header className="toolbar">
      <div className="frame toolbar__row">
        <Link className="toolbar__back" {...back}>
          <Icon name="back" /> {allReports}
        </Link>
        <span
          className="toolbar__title"
          aria-hidden="true"
          lang={article.language ?? undefined}
          dir={directionOf(article.language)}
        >
          {article.headline.text}
        </span>
        <div className="toolbar__tools">
          <TextSettings />
          {first.map((tool) => (
            <ToolButton key={tool.name} tool={tool} className="tool" />
          ))}
          {rest.map((tool) => (
            <ToolButton key={tool.name} tool={tool} className="tool tool--more" />
          ))}
          <MoreTools tools={rest} />
        </div>
      </div>
      {!source && <ProgressLine />}
    </header>
  )
}

/** On narrow pages the rarer tools stand behind one button. */
function MoreTools({ tools }: { tools: Tool[] }) {
  const words = useWords(readingWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="tool tool--less" popoverTarget="more-tools">
        {words.more}
      </button>
      <div
        className="more-tools"
        id="more-tools"
        popover="auto"
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open &&
          tools.map((tool) => <ToolButton key={tool.name} tool={tool} className="more-tools__item" closes />)}
      </div>
    </>
  )
}

function ToolButton({ tool, className, closes }: { tool: Tool; className: string; closes?: boolean }) {
  return (
    <button
      type="button"
      className={className}
      aria-pressed={tool.pressed}
      onClick={tool.run}
      {...(closes && { popoverTarget: 'more-tools', popoverTargetAction: 'hide' as const })}
    >
      {tool.label}
    </button>
  )
}
