import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { cache } from 'react'
import { asPublic } from '@/db/client'
import { passages, procedureRules } from '@/db/schema/passages'

export type Passage = Awaited<ReturnType<typeof listPublicPassages>>[number]
export type ProcedureRule = Awaited<ReturnType<typeof listPublicRules>>[number]

/** Once per request, for the page and its metadata. The passages of one standing page in their order; the one with the key `lead` is its title and first words. */
export const listPublicPassages = cache(async (page: string) => {
  return asPublic()
    .select({
      key: passages.key,
      title: passages.title,
      body: passages.body,
      figures: passages.figures,
      link: passages.link,
    })
    .from(passages)
    .where(eq(passages.page, page))
    .orderBy(asc(passages.position))
})

export async function listPublicRules() {
  return asPublic()
    .select({ key: procedureRules.key, title: procedureRules.title, body: procedureRules.body })
    .from(procedureRules)
    .orderBy(asc(procedureRules.position))
}
