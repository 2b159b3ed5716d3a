// Small pieces of most pages. Imported here they are part of what every page starts with: in files of their own each route
// would fetch a handful of files more, and 1.4 kB more.
import '../news/readers/own-id.ts'
import './device/copy-text.ts'
import './ui/signs/icon.tsx'
import './device/list-state.ts'
import './ui/signs/siglum.tsx'
import './ui/signs/source-label.tsx'
import './ui/signs/stated-time.tsx'
import './shell/title.tsx'
import './device/when-idle.ts'
