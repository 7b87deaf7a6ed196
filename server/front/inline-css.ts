import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Larger style sheets are better fetched once and kept by the browser. Bytes, compressed. */
const mostBytes = 15_000

type Style = { text: string; hash: string }

/**
 * Puts the style sheets that Next built into the page, so that it arrives in one request.
 * Returns the hashes for the policy; a sheet that is too large or unknown stays a link.
 */
export function createCssInliner(distDir: string) {
  const styles = new Map<string, Promise<Style | null>>()

  async function load(href: string): Promise<Style | null> {
    const file = join(distDir, href.slice('/_next/'.length))
    const css = await readFile(file, 'utf8').catch(() => null)
    if (css === null) return null
    const text = withAbsoluteUrls(css.replace(/\/\*# sourceMappingURL=.*?\*\//g, ''), href)
    if (/<\/style/i.test(text) || brotliCompressSync(text).length > mostBytes) return null
    return { text, hash: createHash('sha256').update(text).digest('base64') }
  }

  return async (html: string) => {
    const found = new Map<string, Style>()
    for (const [tag, href] of styleLinks(html)) {
      const loading = styles.get(href) ?? load(href)
      styles.set(href, loading)
      const style = await loading
      if (style) found.set(tag, style)
    }
    let page = html
    for (const [tag, style] of found) page = page.replace(tag, () => `<style>${style.text}</style>`)
    return { html: page, hashes: [...new Set([...found.values()].map((style) => style.hash))] }
  }
}

const built = /^\/_next\/static\/[\w./-]+\.css(?=\?|$)/

function* styleLinks(html: string): Generator<[string, string]> {
  for (const [tag] of html.matchAll(/<link\b[^>]*>/gi)) {
    if (!/\brel="stylesheet"/i.test(tag)) continue
    const href = built.exec(/\bhref="([^"]*)"/i.exec(tag)?.[1] ?? '')?.[0]
    if (href && !href.includes('..')) yield [tag, href]
  }
}

/** Inside the page a relative address would be taken from the page's own. */
function withAbsoluteUrls(css: string, href: string) {
  return css.replace(
    /url\((["']?)(?!["']?(?:[a-z]+:|\/|#))([^"')]+)\1\)/gi,
    (_, quote: string, path: string) => {
      return `url(${quote}${posix.join(posix.dirname(href), path)}${quote})`
    },
  )
}
