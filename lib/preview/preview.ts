import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Of these the worker can make pictures. */
export const DRAWN: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp']

/** The worker crashed, ran out of its time or memory, or met a file that it cannot read. */
export class PreviewFailed extends Error {}

type Limits = { milliseconds: number; heapMegabytes: number; dataKilobytes: number }

const LIMITS: Limits = { milliseconds: 60_000, heapMegabytes: 384, dataKilobytes: 1_500_000 }
const MOST_PICTURE_BYTES = 8_000_000
const HEAD_BYTES = 8

/** Where the shell is asked for limits: memory and processor time that no flag of Node can bound; and to be polite. */
const GUARD = 'ulimit -d "$0" 2>/dev/null; ulimit -t 60 2>/dev/null; ulimit -c 0; exec nice -n 10 "$@"'

/**
 * Pictures of a file's pages (the first twenty) as WebP, handed to `keep` one after another; the answer is how many.
 * They are made in a process of its own, see draw-pages.mjs: a hostile file can break that one and nothing else.
 */
export async function drawPages(
  content: Readable,
  mediaType: string,
  keep: (page: number, picture: Buffer) => Promise<void>,
  limits: Limits = LIMITS,
): Promise<number> {
  const child = spawn('/bin/sh', ['-c', GUARD, String(limits.dataKilobytes), ...command(limits, mediaType)], {
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production' },
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), limits.milliseconds)
  try {
    const [pages, code] = await Promise.all([
      keepPictures(child.stdio[3], keep),
      ended,
      feed(content, child.stdin),
    ])
    if (code !== 0 || pages === 0) throw new PreviewFailed(`the worker ended with ${code}`)
    return pages
  } catch (error) {
    throw error instanceof PreviewFailed ? error : new PreviewFailed('no pictures', { cause: error })
  } finally {
    clearTimeout(timer)
    child.kill('SIGKILL')
    content.destroy()
  }
}

/** Node that reads its own packages and nothing else, and writes nowhere. */
function command({ heapMegabytes }: Limits, mediaType: string) {
  const home = realpathSync(/*turbopackIgnore: true*/ process.cwd())
  const worker = join(home, 'lib', 'preview', 'draw-pages.mjs')
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const readable = [worker, join(home, 'package.json'), join(home, 'node_modules')]
  return [
    process.execPath,
    permission,
    '--allow-addons',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--max-old-space-size=${heapMegabytes}`,
    worker,
    mediaType,
  ]
}

/** A worker that stops reading has its reason; its end tells. */
async function feed(content: Readable, input: Writable | null) {
  if (input) await pipeline(content, input).catch(() => undefined)
}

async function keepPictures(output: unknown, keep: (page: number, picture: Buffer) => Promise<void>) {
  if (!(output instanceof Readable)) throw new PreviewFailed('the worker has no way to answer')
  let held = Buffer.alloc(0)
  let pages = 0
  for await (const piece of output) {
    held = Buffer.concat([held, piece])
    while (held.length >= HEAD_BYTES) {
      const length = held.readUInt32BE(4)
      if (length > MOST_PICTURE_BYTES) throw new PreviewFailed('a picture is too large')
      if (held.length < HEAD_BYTES + length) break
      pages++
      if (held.readUInt32BE(0) !== pages) throw new PreviewFailed('the worker lost count')
      await keep(pages, held.subarray(HEAD_BYTES, HEAD_BYTES + length))
      held = held.subarray(HEAD_BYTES + length)
    }
  }
  return pages
}
