import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** How the stand-in behaves. `honest` keeps to the protocol of clamd, and knows one virus: the harmless test file. */
export type Manner = 'honest' | 'silent' | 'crashes' | 'too-large' | 'nonsense' | 'half-an-answer'

const COMMAND = 'zINSTREAM\0'
const VIRUS = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'
const CRASH_AFTER = 1000

/** A stand-in for clamd on loopback, or on a socket of the machine. */
export async function startClamdDouble(manner: Manner, path?: string) {
  const sockets = new Set<Socket>()
  let heard = Buffer.alloc(0)
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    let held = Buffer.alloc(0)
    heard = Buffer.alloc(0)
    socket.on('data', (piece) => {
      held = Buffer.concat([held, Buffer.from(piece)])
      if (manner === 'crashes' && held.length > CRASH_AFTER)
        return path ? socket.destroy() : socket.resetAndDestroy()
      if (manner === 'too-large') return socket.end('INSTREAM size limit exceeded. ERROR\0')
      const said = readAll(held)
      if (!said) return
      heard = said
      if (manner !== 'silent') socket.end(answerTo(said, manner))
    })
  })
  server.listen(path ?? { port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const address = server.address()
  return {
    url: typeof address === 'object' && address ? `tcp://127.0.0.1:${address.port}` : `unix:${address}`,
    heard: () => heard,
    async stop() {
      if (!server.listening) return
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function answerTo(said: Buffer, manner: Manner) {
  if (manner === 'nonsense') return 'HTTP/1.1 200 OK\0'
  if (manner === 'half-an-answer') return 'stream: '
  return said.includes(VIRUS) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'
}

/** What was sent, once the length of zero has come; null before. A stream that breaks the protocol stays unheard. */
function readAll(held: Buffer) {
  if (held.subarray(0, COMMAND.length).toString() !== COMMAND) return null
  const pieces: Buffer[] = []
  for (let at = COMMAND.length; at + 4 <= held.length; ) {
    const length = held.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(held.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
