import { randomBytes } from 'node:crypto'
import { ask, askPage } from './ask'

export type Filled = { url: string; body: Buffer; headers: Record<string, string> }

type Where = { url: string; origin: string; cookie: string; button: string }

/**
 * The form of a page that has the button named `button`, as a browser without script would send it: every field as it
 * stands, with `changes` typed in.
 */
export async function fillForm({ url, origin, cookie, button }: Where, changes: Record<string, string>) {
  const page = (await askPage(url, { cookie })).body.toString('utf8')
  const form = [...page.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([text]) => text)
  const wanted = form.find((text) => text.includes(button))
  if (!wanted) throw new Error(`${url} has no form with ${button}`)
  const fields = new Map([...fieldsOf(wanted), ...Object.entries(changes)])
  const boundary = `form-${randomBytes(12).toString('hex')}`
  const parts = [...fields].map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    url,
    body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin },
  }
}

export async function send({ url, body, headers }: Filled, cookie: string) {
  return ask(url, { method: 'POST', body, headers, cookie })
}

function fieldsOf(form: string): [string, string][] {
  const found: [string, string][] = []
  for (const [, tag = '', attributes = '', inside = ''] of form.matchAll(
    /<(input|textarea|select)\b([^>]*)>(?:((?:(?!<\/\1>)[\s\S])*)<\/\1>)?/g,
  )) {
    const name = attribute(attributes, 'name')
    if (!name) continue
    if (tag === 'textarea') found.push([name, plain(inside.replace(/^\n/, ''))])
    else if (tag === 'select') found.push([name, chosen(inside)])
    else if (!/type="(?:checkbox|radio)"/.test(attributes) || /\schecked/.test(attributes))
      found.push([name, attribute(attributes, 'value') ?? ''])
  }
  return found
}

function chosen(options: string) {
  const option = /<option\b([^>]*\sselected[^>]*)>/.exec(options)?.[1] ?? ''
  return attribute(option, 'value') ?? ''
}

function attribute(text: string, name: string) {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1]
  return value === undefined ? undefined : plain(value)
}

function plain(text: string) {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
