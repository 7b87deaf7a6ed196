import type { Server, Socket } from 'node:net'

export type Connections = ReturnType<typeof watchConnections>

/**
 * Browsers open connections ahead of need and may never ask anything on them. Node counts such a one as busy, so a
 * stop would wait for it until its patience ends.
 */
export function watchConnections(server: Pick<Server, 'on'>) {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })

  function endSilent() {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  }

  return { endSilent }
}
