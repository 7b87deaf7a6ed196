import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { oneAtATime } from '@/lib/one-at-a-time'

const PATIENCE = 30_000

/**
 * The PDF (PDF/A-2a: tagged, with every font inside) that a Typst template makes of data. The same template and data make the
 * same bytes. Throws where the template fails.
 */
export function setPdf(template: string, data: object): Promise<Buffer> {
  return inTurn(() => set(template, data))
}

// A typesetter takes a whole processor: who asks for many documents waits for them alone.
const inTurn = oneAtATime()

async function set(template: string, data: object): Promise<Buffer> {
  const home = realpathSync(/*turbopackIgnore: true*/ process.cwd())
  const child = spawn(process.execPath, [join(home, 'lib', 'typst', 'set-pages.mjs')], {
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  try {
    // A typesetter that ends early tells why on its other output.
    child.stdin.on('error', () => undefined)
    child.stdin.end(JSON.stringify({ template, data, standard: 'a-2a' }))
    const [pdf, trouble, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended])
    if (code !== 0) throw new Error(`the typesetter ended with ${code}: ${trouble.slice(0, 2000)}`)
    return pdf
  } finally {
    clearTimeout(timer)
    child.kill('SIGKILL')
  }
}
