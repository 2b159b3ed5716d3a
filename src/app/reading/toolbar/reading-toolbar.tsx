import { useState } from 'react'
import { Link } from 'react-router'
import { readingWords } from '#texts/reading/reading.ts'
import { sharedWords } from '#texts/shared.ts'
import { directionOf } from '../../../language/which/direction.ts'
import { TextSettings } from '../../device/text-settings.tsx'
import { useWords } from '../../i18n/use-words.ts'
import * as toolCss from '../../ui/shapes/tool.module.css?names'
import * as toolbarCss from '../../ui/shapes/toolbar.module.css?names'
import { Icon } from '../../ui/signs/icon.tsx'
import type { Aloud } from '../aloud/use-aloud.ts'
import { useReading } from '../reading-context.ts'
import { ProgressLine } from './progress-line.tsx'
import * as css from './reading-toolbar.module.css?names'
import { type Tool, useTools } from './use-tools.ts'
import { useWayBack } from './use-way-back.ts'
import '../../ui/shapes/toolbar.module.css'
import './reading-toolbar.module.css'

/** In place of the masthead: the way back, the headline once it is out of sight, and the tools. */
export function ReadingToolbar({ aloud, source }: { aloud: Aloud; source: boolean }) {
  const { allReports } = useWords(sharedWords)
  const { report, beside } = useReading()
  const { article } = report
  const { first, rest } = useTools(aloud, source)
  const back = useWayBack()
  return (
    <header className={toolbarCss.toolbar}>
      <div className={`frame ${toolbarCss.toolbarRow}`}>
        <Link className={toolbarCss.toolbarBack} {...back}>
          <Icon name="back" /> {allReports}
        </Link>
        <span
          className={toolbarCss.toolbarTitle}
          aria-hidden="true"
          lang={article.language ?? undefined}
          dir={directionOf(article.language)}
        >
          {article.headline.text}
        </span>
        <div className={toolbarCss.toolbarTools}>
          <TextSettings />
          {first.map((tool) => (
            <ToolButton key={tool.name} tool={tool} className={toolCss.tool} />
          ))}
          {rest.map((tool) => (
            <ToolButton key={tool.name} tool={tool} className={`${toolCss.tool} ${toolbarCss.toolMore}`} />
          ))}
          {beside && !source && <beside.parts.Choose />}
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
      <button type="button" className={`${toolCss.tool} ${toolbarCss.toolLess}`} popoverTarget="more-tools">
        {words.more}
      </button>
      <div
        className={css.moreTools}
        id="more-tools"
        popover="auto"
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open &&
          tools.map((tool) => (
            <ToolButton key={tool.name} tool={tool} className={css.moreToolsItem} closes />
          ))}
      </div>
    </>
  )
}

function ToolButton({
  tool,
  className,
  closes,
}: {
  tool: Tool
  className: string | undefined
  closes?: boolean
}) {
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
