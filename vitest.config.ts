import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const ignored = ['**/node_modules/**', '**/.*/**', 'e2e/**']

// `server-only` refuses to load outside a server build; under this condition it is an empty module.
const conditions = ['react-server', 'module', 'node']

const everywhere = {
  resolve: { alias: { '@': root }, conditions },
  ssr: { resolve: { conditions, externalConditions: ['react-server', 'node'] } },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...everywhere,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ignored, '**/*.db.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        ...everywhere,
        test: {
          name: 'database',
          environment: 'node',
          include: ['**/*.db.test.ts'],
          exclude: ignored,
          globalSetup: ['db/testing/cluster.ts'],
          setupFiles: ['db/testing/set-up.ts'],
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
    maxWorkers: 2,
  },
})
