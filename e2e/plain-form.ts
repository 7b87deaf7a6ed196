import { randomBytes } from 'node:crypto'
import { ask, askPage } from './plain-http'

export type Filled = { url: string; origin: string; fields: ReadonlyMap<string, string> }

type Where = { url: string; origin: string; cookie: string; button: string }

/** The form of a page that holds `button`, with every field as it stands and `changes` typed in. */
export async function fillForm(
  { url, origin, cookie, button }: Where,
  changes: Record<string, string>,
): Promise<Filled> {
  const page = (await askPage(url, { cookie })).body.toString('utf8')
  const forms = [...page.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([text]) => text)
  const wanted = forms.find((text) => text.includes(button))
  if (!wanted) throw new Error(`${url} has no form with ${button}`)
  return refill({ url, origin, fields: new Map(fieldsOf(wanted)) }, changes)
}

export function refill(form: Filled, changes: Record<string, string>): Filled {
  return { ...form, fields: new Map([...form.fields, ...Object.entries(changes)]) }
}

/** Sends it as a browser without script does. */
export async function send({ url, origin, fields }: Filled, cookie: string) {
  const boundary = `form-${randomBytes(12).toString('hex')}`
  const parts = [...fields].map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return ask(url, {
    method: 'POST',
    body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin },
    cookie,
  })
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
