import { connect, type Socket } from 'node:net'

type Load = { origin: string; path: string; connections: number; milliseconds: number }

/**
 * Requests per second that a server answers on kept connections, each asking again as soon as it has its answer. Writes
 * and reads bare sockets: on a shared machine a richer client would be measured instead of the server.
 */
export async function loadOf({ origin, path, connections, milliseconds }: Load) {
  const { hostname, port, host } = new URL(origin)
  const request = Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br, gzip\r\nAccept: text/html\r\n\r\n`,
  )
  const opened = await Promise.all(Array.from({ length: connections }, () => open(hostname, Number(port))))
  const began = performance.now()
  const end = began + milliseconds
  const counts = await Promise.all(opened.map((socket) => askUntil(socket, request, end)))
  const seconds = (performance.now() - began) / 1000
  for (const socket of opened) socket.destroy()
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}

function open(host: string, port: number) {
  return new Promise<Socket>((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })
}

function askUntil(socket: Socket, request: Buffer, end: number) {
  return new Promise<number>((resolve, reject) => {
    let answered = 0
    let pending = Buffer.alloc(0)
    let missing = 0
    const ask = () => {
      if (performance.now() >= end) return resolve(answered)
      socket.write(request)
    }
    socket.once('close', () => reject(new Error('the server closed a kept connection')))
    socket.on('data', (chunk) => {
      if (missing === 0) {
        pending = pending.length ? Buffer.concat([pending, chunk]) : chunk
        const whole = lengthOf(pending)
        if (whole === undefined) return
        missing = whole - pending.length
        pending = Buffer.alloc(0)
      } else missing -= chunk.length
      if (missing > 0) return
      answered++
      ask()
    })
    ask()
  })
}

/** Bytes of the answer that begins here, head included; undefined while its head is not complete. */
function lengthOf(bytes: Buffer) {
  const head = bytes.indexOf('\r\n\r\n')
  if (head < 0) return undefined
  const text = bytes.toString('latin1', 0, head)
  if (!/^HTTP\/1\.1 200/.test(text)) throw new Error(`not answered: ${text.slice(0, 40)}`)
  const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1]
  if (length !== undefined) return head + 4 + Number(length)
  // In chunks: complete when the last, empty one is there.
  return bytes.toString('latin1', bytes.length - 5) === '0\r\n\r\n' ? bytes.length : undefined
}
