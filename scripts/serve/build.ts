import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { Problem } from './problem'

const next = 'node_modules/next/dist/bin/next'

/** `next build`; quiet when it goes well, its last words when it does not. */
export function buildPages(environment: Record<string, string>, quit?: AbortSignal) {
  return new Promise<void>((done, reject) => {
    const child = spawn(process.execPath, [next, 'build'], {
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: quit,
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) return done()
      reject(
        new Problem(
          `The build failed.\n${said.slice(-4000)}`,
          'Mend what it names, or go back to a clean checkout.',
        ),
      )
    })
  })
}

/** Our own process and the threads of lib/thread, each in one file; packages stay where they are. */
export async function bundleServer(folder: string) {
  await build({
    entryPoints: {
      server: 'server/main.ts',
      'text-worker': 'features/minutes/live/guard/worker.ts',
      'import-worker': 'features/minutes/import/worker.ts',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    // Guards the browser's bundle only; outside Next it would throw.
    alias: { 'server-only': resolve('node_modules/server-only/empty.js') },
    logLevel: 'warning',
  })
}
