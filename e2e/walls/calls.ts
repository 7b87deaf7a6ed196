import type { Persona } from './personas'

/** How an action can be called: by its id with arguments in a body, or as a form that needs no script. */
export type Call = { name: string; headers: Record<string, string>; body: BodyInit }

const asText = { 'Content-Type': 'text/plain;charset=UTF-8' }

/** Arguments that no form of ours sends. */
export function garbage(id: string): Call[] {
  const byId = { 'Next-Action': id }
  const texts = [
    '[]',
    '[null]',
    '[1,2,3]',
    '["$undefined","$undefined"]',
    '[{"a":{"b":[]}},"$Q1"]',
    '["$K1"]',
    '{}',
    'not json',
    '',
  ]
  return [
    ...texts.map((body) => ({ name: `text ${body}`, headers: { ...byId, ...asText }, body })),
    { name: 'an empty form', headers: byId, body: new FormData() },
    {
      name: 'a form of other fields',
      headers: byId,
      body: formOf({ a: '1', '0': '["$K1","$K1"]', _1_x: 'y' }),
    },
    { name: 'a form without script', headers: {}, body: formOf({ [`$ACTION_ID_${id}`]: '', a: 'b' }) },
    {
      name: 'a form that points nowhere',
      headers: {},
      body: formOf({ $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"x"}' }),
    },
  ]
}

/** The fields of a form as the browser's script sends them: the former state, then the form. */
export function asForm(id: string, fields: Record<string, string>): Call {
  const named = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const)
  const body = formOf(Object.fromEntries(named))
  // The root comes last: it is read as soon as it arrives, with what is there by then.
  body.append('0', '[null,"$K1"]')
  return { name: 'its own form', headers: { 'Next-Action': id }, body }
}

/** `from` is what the browser says of the page that sends; without it, a page of ours. */
export async function send(
  origin: string,
  path: string,
  { cookie }: Persona,
  { headers, body }: Call,
  from: Record<string, string> = { Origin: origin },
) {
  const all: Record<string, string> = { ...from, ...headers }
  if (cookie) all.Cookie = cookie
  // Sent in one piece: a door that refuses does not wait for the rest.
  const whole = new Response(body)
  const type = whole.headers.get('Content-Type')
  const answer = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: type ? { 'Content-Type': type, ...all } : all,
    body: await whole.arrayBuffer(),
    redirect: 'manual',
  })
  return { status: answer.status, text: await answer.text() }
}

function formOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}
