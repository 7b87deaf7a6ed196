import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import pg from 'pg'
import { type Card, type Choice, readList } from './list'

/**
 * The list without any framework: node:http, pg and strings. FRAME names a finished page of the portal; what stands
 * around its <main> is the same for every list.
 */
const frame = readFileSync(process.env.FRAME ?? '', 'utf8')
const before = frame.slice(0, frame.indexOf('>', frame.indexOf('<main')) + 1)
const after = frame.slice(frame.indexOf('</main>'))
const pool = new pg.Pool({ connectionString: process.env.DATABASE_PUBLIC_URL, max: 6 })

const server = createServer(async (req, res) => {
  const { searchParams } = new URL(req.url ?? '/', 'http://floor')
  const min = Number(searchParams.get('min') ?? 0) * 1_000_000
  const { choices, cards } = await readList(pool, searchParams.get('sector'), min || null)
  const selects = Object.entries(choices).map(([name, offered]) => select(name, offered))
  const main = `<header><h1>Opportunities</h1></header><div class="grid gap-8">
    <form role="search" method="get" class="grid gap-4"><input name="q" type="search">${selects.join('')}
    <input name="min"><input name="max"><button>Show</button></form>
    <p role="status" class="font-semibold">${cards[0]?.total ?? 0} opportunities</p>
    <ul class="grid gap-5 md:grid-cols-2">${cards.slice(0, 20).map(card).join('')}</ul></div>`
  const body = Buffer.from(before + main + after)
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
  res.end(body)
})
server.listen(Number(process.env.PORT), '127.0.0.1')

function select(name: string, choices: Choice[]) {
  const options = choices.map(({ key, name }) => `<option value="${plain(key)}">${plain(name.en)}</option>`)
  return `<label>${name}<select name="${name}"><option value="">Any</option>${options.join('')}</select></label>`
}

function card(it: Card) {
  return `<li class="grid"><article><p>${plain(it.side_name.en)} <span>${plain(it.sector_name.en)}</span></p>
    <h2><a href="/en/opportunities/${plain(it.slug)}">${plain(it.title.en)}</a></h2><p>${plain(it.summary.en)}</p>
    <dl class="mt-auto grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-2 text-sm">
    <dt>Amount</dt><dd>${plain(it.amount_min_usd)}–${plain(it.amount_max_usd)} USD</dd>
    <dt>Place</dt><dd>${plain(it.place_name.en)}</dd><dt>Stage</dt><dd>${plain(it.stage)}</dd>
    <dt>Form</dt><dd>${plain(it.instrument)}</dd></dl><p>Verified ${plain(it.verified_on)}</p></article></li>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function plain(text: string | null) {
  return (text ?? '').replace(/[&<>"]/g, (letter) => entities[letter] ?? '')
}
