/** A house in which every import rule is broken exactly as a tired engineer would break it. */
export const plantedTree = {
  'app/page.tsx': `
    import { client } from '@/db/client'
    import { signPlant } from '@/features/plants/mutations'
    export type PageData = string
    export default function Page() { return String(client) + signPlant() }
  `,
  'bench/run.ts': `export const rounds = 3`,
  'components/card.tsx': `
    import type { Plant } from '@/features/plants/queries'
    export function Card({ plant }: { plant: Plant }) { return <p>{plant}</p> }
  `,
  'db/client.ts': `
    import { locale } from '@/i18n/routing'
    import pg from 'pg'
    export const client = [pg, locale]
  `,
  'features/audit/mutations.ts': `export function recordAudit() { return 1 }`,
  'features/plants/actions.ts': `
    import { client } from '@/db/client'
    import { recordAudit } from '@/features/audit/mutations'
    import { waterTree } from '@/features/trees/mutations'
    export const plantAction = () => [client, recordAudit(), waterTree()]
  `,
  'features/plants/components/plant-form.tsx': `
    import { getPlant } from '@/features/plants/queries'
    export const PlantForm = () => <p>{getPlant()}</p>
  `,
  'features/plants/policy.ts': `
    import { readFileSync } from 'node:fs'
    import { getPlant } from '@/features/plants/queries'
    export const canSee = () => [readFileSync, getPlant()]
  `,
  'features/plants/queries.ts': `
    import type { PageData } from '@/app/page'
    export type Plant = PageData
    export const getPlant = () => 1
  `,
  'features/plants/mutations.ts': `
    import { test } from 'vitest'
    import { listen } from '@/server/listen'
    export const signPlant = () => [listen, test]
  `,
  'features/trees/mutations.ts': `
    import { Pool } from 'pg'
    export const waterTree = () => Pool
  `,
  'i18n/routing.ts': `
    import { Card } from '@/components/card'
    import { missing } from '@/lib/not-there'
    export const locale = [Card, missing]
  `,
  'lib/clock.ts': `
    import type { Plant } from '@/features/plants/queries'
    import { first } from './first'
    export const now = (plant: Plant) => [plant, first]
  `,
  'lib/first.ts': `
    import { now } from './clock'
    import { rounds } from '@/bench/run'
    export const first = () => [now, rounds]
  `,
  'server/listen.ts': `
    import NextAuth from 'next-auth'
    import { recordAudit } from '@/features/audit/mutations'
    export const listen = [NextAuth, recordAudit]
  `,
}
