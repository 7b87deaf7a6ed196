import Link from 'next/link'
import { type Card, type Choice, readList } from '@/bench/floors/list'
import { poolOf } from './pool'

/** The list as a plain Next page, hydrated as Next does by itself. */
export async function ListPage({ sector, min }: { sector: string | null; min: number | null }) {
  const { choices, cards } = await readList(poolOf('DATABASE_PUBLIC_URL'), sector, min)
  return (
    <main className="mx-auto w-full max-w-6xl grow px-4 py-8">
      <h1 className="text-3xl">Opportunities</h1>
      <form method="get" className="grid gap-4">
        <input name="q" type="search" />
        {Object.entries(choices).map(([name, offered]) => (
          <Select key={name} name={name} choices={offered} />
        ))}
        <input name="min" />
        <input name="max" />
        <button type="submit">Show</button>
      </form>
      <p role="status">{cards[0]?.total ?? 0} opportunities</p>
      <ul className="grid gap-5 md:grid-cols-2">
        {cards.slice(0, 20).map((card) => (
          <ListCard key={card.slug} card={card} />
        ))}
      </ul>
    </main>
  )
}

function Select({ name, choices }: { name: string; choices: Choice[] }) {
  return (
    <label>
      {name}
      <select name={name}>
        <option value="">Any</option>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name.en}
          </option>
        ))}
      </select>
    </label>
  )
}

function ListCard({ card }: { card: Card }) {
  return (
    <li className="grid">
      <article>
        <p>
          {card.side_name.en} <span>{card.sector_name.en}</span>
        </p>
        <h2>
          <Link href={`/list/${card.slug}`} prefetch={false}>
            {card.title.en}
          </Link>
        </h2>
        <p>{card.summary.en}</p>
        <dl className="mt-auto grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-2 text-sm">
          <dt>Amount</dt>
          <dd>
            {card.amount_min_usd}–{card.amount_max_usd} USD
          </dd>
          <dt>Place</dt>
          <dd>{card.place_name.en}</dd>
          <dt>Stage</dt>
          <dd>{card.stage}</dd>
          <dt>Form</dt>
          <dd>{card.instrument}</dd>
        </dl>
        <p>Verified {card.verified_on}</p>
      </article>
    </li>
  )
}
