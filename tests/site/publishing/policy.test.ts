import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, inlineOf } from '../../../src/site/publishing/content-security-policy.ts'
import { headersFile, nginxHeaders } from '../../../src/site/publishing/header-files.ts'
import { siteFrom } from '../../../src/site/publishing/site.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('content security policy', () => {
  it('allows inline scripts that run and inline styles by hash, and no data block', () => {
    const html = '<script>go()</script><script type="application/json">{}</script><style>p{color:red}</style>'
    const inline = inlineOf(html)
    expect(inline).toEqual({ scripts: [hash('go()')], styles: [hash('p{color:red}')] })
    const policy = contentSecurityPolicy(inline)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'self' ${hash('go()')};`)
    expect(policy).not.toContain('unsafe')
  })

  it('forbids framing in the header files, where it has an effect', () => {
    const inline = { scripts: [], styles: [] }
    expect(headersFile(inline, '/news/')).toMatch(
      /^\/news\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'/,
    )
    expect(headersFile(inline, '/')).toContain(
      '/assets/*\n  Cache-Control: public, max-age=31536000, immutable',
    )
    expect(nginxHeaders(inline)).toMatch(
      /^add_header Content-Security-Policy ".*frame-ancestors 'none'" always;$/m,
    )
  })
})

describe('site', () => {
  it('is not listed unless said so', () => {
    expect(siteFrom({})).toEqual({ url: null, index: false, language: 'en' })
    expect(siteFrom({ SITE_URL: 'https://reader.example/', SITE_INDEX: 'true' })).toEqual({
      url: 'https://reader.example',
      index: true,
      language: 'en',
    })
  })

  it('refuses an address that is none', () => {
    expect(() => siteFrom({ SITE_URL: 'reader.example' })).toThrow('SITE_URL')
    expect(() => siteFrom({ SITE_URL: 'javascript:alert(1)' })).toThrow('SITE_URL')
  })
})
