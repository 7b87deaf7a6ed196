import { afterAll } from 'vitest'
import { closeDoors } from '@/db/client'
import { cloneTemplate, testDatabase } from './database'

await cloneTemplate()
Object.assign(process.env, testDatabase().environment, {
  AUTH_SECRET: 'a-secret-for-tests-only-of-32-letters',
  PUBLIC_URL: 'http://localhost:3000',
  LOG_LEVEL: 'fatal',
})

afterAll(closeDoors)
