import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The scanner did not answer, or answered with something else than a verdict. */
export class ScannerFailed extends Error {}

const PATIENCE = 60_000
const MOST_ANSWER = 4096

/** `unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`; null for anything else. */
export function clamdAddress(url: string) {
  const [, path] = /^unix:(\/.+)$/.exec(url) ?? []
  if (path) return { path }
  const [, host = '', port] = /^tcp:\/\/([^:/[\]]+|\[[0-9a-f:]+\]):(\d{1,5})$/i.exec(url) ?? []
  return port ? { host: host.replace(/^\[|\]$/g, ''), port: Number(port) } : null
}

/** Asks clamd about a stream of bytes by INSTREAM: each piece with its length before it, then a length of zero. */
export async function askClamd(
  url: string,
  content: Readable,
  patience = PATIENCE,
): Promise<'clean' | 'infected'> {
  const address = clamdAddress(url)
  if (!address) throw new ScannerFailed('CLAMAV_URL names no scanner')
  const socket = connect(address)
  const timer = setTimeout(() => socket.destroy(new ScannerFailed('the scanner took too long')), patience)
  try {
    // The scanner may answer before it has heard everything: what it says counts, and how the sending ends does not.
    pipeline(content, inStream, socket, { end: false }).catch(() => undefined)
    return verdictIn(await answerOf(socket))
  } catch (error) {
    throw error instanceof ScannerFailed ? error : new ScannerFailed('no answer', { cause: error })
  } finally {
    clearTimeout(timer)
    socket.destroy()
    content.destroy()
  }
}

async function* inStream(content: AsyncIterable<Buffer>) {
  yield Buffer.from('zINSTREAM\0')
  for await (const piece of content) {
    if (piece.length === 0) continue
    yield lengthOf(piece.length)
    yield piece
  }
  yield lengthOf(0)
}

function lengthOf(size: number) {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(size)
  return four
}

async function answerOf(socket: Socket) {
  let said = ''
  for await (const piece of socket.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += piece
    if (said.includes('\0') || said.length > MOST_ANSWER) break
  }
  return said.split('\0', 1)[0] ?? ''
}

/** `stream: OK`, or `stream: Name-Of-The-Virus FOUND`. */
function verdictIn(answer: string) {
  if (answer === 'stream: OK') return 'clean'
  if (/^stream: .+ FOUND$/.test(answer)) return 'infected'
  throw new ScannerFailed(`the scanner said: ${answer.slice(0, 100) || 'nothing'}`)
}
