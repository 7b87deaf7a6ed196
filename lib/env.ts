import { z } from 'zod'

const url = z.url({ protocol: /^postgres(ql)?$/ })

/** Every variable that the running portal reads; `.env.example` explains each. */
const schema = z.object({
  DATABASE_URL: url,
  DATABASE_PUBLIC_URL: url,
  DATABASE_AUTH_URL: url,
  DATABASE_JOBS_URL: url,
  AUTH_SECRET: z.string().min(32),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  DATA_DIR: z.string().default('.data'),
  STORAGE_DIR: z.string().optional(),
  STORAGE_S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  STORAGE_S3_BUCKET: z.string().optional(),
  STORAGE_S3_KEY: z.string().optional(),
  STORAGE_S3_SECRET: z.string().optional(),
  STORAGE_S3_REGION: z.string().optional(),
  CLAMAV_URL: z.string().optional(),
  PORTAL_DEMO: z.literal('1').optional(),
  PORTAL_NOW: z.iso.datetime().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
})

type Env = z.infer<typeof schema>
let known: Env | undefined

/** Read at first use, never at build: a page must not need the database's address to be compiled. */
export function env(): Env {
  known ??= schema.parse(process.env)
  return known
}
