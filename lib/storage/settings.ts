import { join } from 'node:path'
import { z } from 'zod'
import { diskStorage } from './disk'
import { s3Storage } from './s3'
import type { Storage } from './storage'

const names = [
  'STORAGE_S3_URL',
  'STORAGE_S3_BUCKET',
  'STORAGE_S3_KEY',
  'STORAGE_S3_SECRET',
  'STORAGE_S3_REGION',
] as const

type Environment = Readonly<Record<string, string | undefined>>

/** What is wrong with the storage's variables, in words for the one who starts the portal; empty when all is well. */
export function wrongWithStorage(env: Environment): string[] {
  const given = names.filter((name) => env[name])
  if (given.length === 0) return []
  const needed = names.filter((name) => name !== 'STORAGE_S3_REGION')
  const missing = needed.filter((name) => !env[name]).map((name) => `${name} is missing`)
  const url = z.url({ protocol: /^https?$/ }).safeParse(env.STORAGE_S3_URL)
  const bucket = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(env.STORAGE_S3_BUCKET ?? '')
  return [
    ...missing,
    ...(env.STORAGE_S3_URL && !url.success ? ['STORAGE_S3_URL is not an http:// or https:// address'] : []),
    ...(env.STORAGE_S3_BUCKET && !bucket ? ['STORAGE_S3_BUCKET is no name of a bucket'] : []),
    ...(env.STORAGE_DIR ? ['STORAGE_DIR names a folder and STORAGE_S3_* a bucket; only one can be'] : []),
  ]
}

/** The storage that the environment names: a bucket where one is given, else a folder. */
export function openStorage(env: Environment): Storage {
  if (!env.STORAGE_S3_URL) return diskStorage(env.STORAGE_DIR || join(env.DATA_DIR || '.data', 'files'))
  return s3Storage({
    url: env.STORAGE_S3_URL,
    bucket: env.STORAGE_S3_BUCKET ?? '',
    key: env.STORAGE_S3_KEY ?? '',
    secret: env.STORAGE_S3_SECRET ?? '',
    region: env.STORAGE_S3_REGION || 'us-east-1',
  })
}
