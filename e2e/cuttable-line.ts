import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { reservePort } from './ports'

/** A line of TCP to a portal, which can be cut in the middle of a word and mended again. */
export async function cuttableLine(toPort: number) {
  const port = await reservePort()
  const ends = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    // Nothing answers behind a cut line, not even with a refusal.
    if (isCut) return void ends.add(near.on('error', () => undefined).on('close', () => ends.delete(near)))
    const far = connect(toPort, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        ends.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')

  return {
    port,
    /** What is under way stops where it is; nobody is told. */
    cut() {
      isCut = true
      for (const end of ends) end.unpipe().pause()
    },
    /** What was under way is lost; whoever tries again gets through. */
    mend() {
      isCut = false
      for (const end of ends) end.destroy()
    },
    async stop() {
      for (const end of ends) end.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
