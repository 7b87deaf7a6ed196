import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { databaseUrls, prepareDatabase } from '@/db/embedded/roles'
import type { Secrets } from '@/db/embedded/secrets'
import { startEmbedded } from '@/db/embedded/start'
import { migrate } from '@/db/migrate'

const templateName = 'jwg_template'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { superuserUrl: string; secrets: Secrets; template: string }
  }
}

/** One throw-away Postgres for a whole run, with one migrated database that every test file gets a copy of. */
export default async function startCluster(project: TestProject) {
  const dir = mkdtempSync(join(tmpdir(), 'portal-test-'))
  const server = await startEmbedded({ dir, durable: false })
  const stop = async () => {
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
  }
  try {
    await makeTemplate(server.superuserUrl, server.secrets)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('cluster', {
    superuserUrl: server.superuserUrl,
    secrets: server.secrets,
    template: templateName,
  })
  return stop
}

async function makeTemplate(superuserUrl: string, secrets: Secrets) {
  await prepareDatabase(superuserUrl, secrets)
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query(`create database ${templateName} owner jwg_owner`)
    await migrate(databaseUrls(superuserUrl, secrets, templateName).DATABASE_MIGRATOR_URL)
    // Nobody may stay connected to a template while it is being copied.
    await client.query(`alter database ${templateName} with allow_connections false is_template true`)
  } finally {
    await client.end()
  }
}
