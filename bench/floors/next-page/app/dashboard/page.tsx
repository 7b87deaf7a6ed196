import { readFileSync } from 'node:fs'
import type { Statement } from '@/e2e/statements'
import { poolOf } from '../pool'

export const dynamic = 'force-dynamic'

/** The statements of the portal's dashboard, one after the other on one connection, and their rows as plain tiles. */
export default async function Page() {
  const statements: Statement[] = JSON.parse(readFileSync(process.env.STATEMENTS ?? '', 'utf8'))
  const client = await poolOf('DATABASE_URL').connect()
  const tiles: Record<string, unknown>[] = []
  try {
    for (const { text, values } of statements) {
      const { rows } = await client.query(text, values)
      tiles.push(...rows)
    }
  } finally {
    client.release()
  }
  return (
    <main className="grid items-start gap-6 lg:grid-cols-2">
      {tiles.flatMap((tile) =>
        Object.entries(tile).map(([name, value]) => (
          <section key={name} className="grid gap-2">
            <h2>{name}</h2>
            <Tile value={value} />
          </section>
        )),
      )}
    </main>
  )
}

function Tile({ value }: { value: unknown }) {
  if (Array.isArray(value)) {
    return (
      <ul className="grid gap-2">
        {value.map((entry, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the entries never change their order
          <li key={place}>
            <Tile value={entry} />
          </li>
        ))}
      </ul>
    )
  }
  if (value !== null && typeof value === 'object') {
    return (
      <dl>
        {Object.entries(value).map(([name, part]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Tile value={part} />
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  return <p>{String(value)}</p>
}
