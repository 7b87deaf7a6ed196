import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'

export type Role = 'delegate' | 'secretary' | 'co_chair' | 'administrator'
export type Door = 'jwg_app' | 'jwg_public_site' | 'jwg_auth' | 'jwg_jobs' | 'jwg_backup'

/** Somebody who sends statements. `live` is who they rightly are, by what the product says of sessions. */
export type Actor = {
  name: string
  door: Door
  settings: Record<string, string>
  live?: { person: string; side: string; role: Role }
  /** The one audience that a job works for. */
  job?: string
}

export type Cast = { actors: Actor[]; colleagueOf: (side: string) => string }

const roles: Role[] = ['delegate', 'secretary', 'co_chair', 'administrator']

/** All who could ask: every role of both sides, sessions that are over, forgers, jobs, and the sign-in door. */
export async function castOf(client: pg.Client): Promise<Cast> {
  const actors: Actor[] = []
  const colleagues = new Map<string, string>()
  let aLiveSession = ''

  for (const side of ['pk', 'ru']) {
    colleagues.set(side, await person(client, side, 'secretary'))
    for (const role of roles) {
      const id = await person(client, side, role)
      const session = await sessionOf(client, id)
      if (side === 'pk') aLiveSession = session
      actors.push({
        name: `${side} ${role}`,
        door: 'jwg_app',
        settings: { 'app.session': session },
        live: { person: id, side, role },
      })
    }
  }
  const over = async (
    name: string,
    side: string,
    role: string,
    ending: string,
    at: 'sessions' | 'people',
  ) => {
    const id = await person(client, side, role)
    const session = await sessionOf(client, id)
    await client.query('set local session_replication_role = replica')
    await client.query(`update ${at} set ${ending} where ${at === 'people' ? 'id' : 'person_id'} = $1`, [id])
    await client.query('set local session_replication_role = origin')
    actors.push({ name, door: 'jwg_app', settings: { 'app.session': session } })
  }
  await over(
    'pk secretary, expired',
    'pk',
    'secretary',
    "expires_at = now() - interval '1 second'",
    'sessions',
  )
  await over('ru co_chair, revoked', 'ru', 'co_chair', 'revoked_at = now()', 'sessions')
  await over('pk co_chair, suspended', 'pk', 'co_chair', 'suspended_at = now()', 'people')
  await over('ru member without account', 'ru', 'delegate', 'role = null', 'people')

  const hash = createHash('sha256').update(aLiveSession).digest('hex')
  const forgers: [string, Door, Record<string, string>][] = [
    ['app without a session', 'jwg_app', {}],
    ['app with an empty session', 'jwg_app', { 'app.session': '' }],
    ['app with a forged session', 'jwg_app', { 'app.session': randomBytes(32).toString('base64url') }],
    ['app with the hash of a session', 'jwg_app', { 'app.session': hash }],
    ['app that calls itself a job', 'jwg_app', { 'app.job_audience': 'ru' }],
    ['anonymous', 'jwg_public_site', {}],
    ['anonymous that calls itself a job', 'jwg_public_site', { 'app.job_audience': 'pk' }],
    ['anonymous with a live session', 'jwg_public_site', { 'app.session': aLiveSession }],
    ['sign-in', 'jwg_auth', {}],
    ['sign-in with a live session', 'jwg_auth', { 'app.session': aLiveSession }],
    ['job without an audience', 'jwg_jobs', {}],
    ['job with a live session', 'jwg_jobs', { 'app.session': aLiveSession }],
  ]
  for (const [name, door, settings] of forgers) actors.push({ name, door, settings })
  for (const job of ['public', 'joint', 'pk', 'ru'])
    actors.push({ name: `job for ${job}`, door: 'jwg_jobs', settings: { 'app.job_audience': job }, job })

  return { actors, colleagueOf: (side) => colleagues.get(side) ?? '' }
}

async function person(client: pg.Client, side: string, role: string) {
  const { rows } = await client.query<{ id: string }>(
    `insert into people (side, role, name, post, office) values ($1, $2, $3, $3, $3) returning id`,
    [side, role, { en: `${side} ${role}`, ru: null, ur: null }],
  )
  return rows[0]?.id ?? ''
}

async function sessionOf(client: pg.Client, personId: string) {
  const raw = randomBytes(32).toString('base64url')
  await client.query(
    `insert into sessions (token_hash, person_id, device, expires_at)
     values ($1, $2, 'Test', now() + interval '1 hour')`,
    [createHash('sha256').update(raw).digest(), personId],
  )
  return raw
}

/** Turns a superuser's connection into the actor, until the transaction or savepoint is rolled back. */
export async function become(client: pg.Client, actor: Actor) {
  for (const [name, value] of Object.entries(actor.settings))
    await client.query('select set_config($1, $2, true)', [name, value])
  await client.query(`set local session authorization ${actor.door}`)
}
