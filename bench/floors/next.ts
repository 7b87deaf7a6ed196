import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startFloor } from './server'

const sources = 'bench/floors/next-page'
const folder = resolve('.build/bench/next-page')
const mark = join(folder, 'FINISHED')
const next = resolve('node_modules/next/dist/bin/next')

/** Starts the bare Next pages, in the portal's style sheet and fonts; built when anything in them changed. */
export async function startNextFloor(css: string, environment: Record<string, string>) {
  const made = createHash('sha256').update(css)
  for (const file of [...sourceFiles(), 'bench/floors/list.ts', 'package-lock.json'])
    made.update(readFileSync(file))
  const name = made.digest('hex')
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== name) {
    build(css)
    writeFileSync(mark, name)
  }
  return startFloor((port) => [next, 'start', folder, '-p', String(port)], environment, '/list')
}

function build(css: string) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(sources, folder, { recursive: true })
  cpSync('public/fonts', join(folder, 'public/fonts'), { recursive: true })
  writeFileSync(join(folder, 'app/same.css'), css)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../../tsconfig.json' }))
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build', folder], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the bare Next page does not build:\n${stdout}${stderr}`)
}

function sourceFiles() {
  const entries = readdirSync(sources, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
