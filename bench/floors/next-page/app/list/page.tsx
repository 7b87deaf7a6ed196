import { ListPage } from '../list-page'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ sector?: string; min?: string }> }

export default async function Page({ searchParams }: Props) {
  const { sector, min } = await searchParams
  return <ListPage sector={sector ?? null} min={min ? Number(min) * 1_000_000 : null} />
}
