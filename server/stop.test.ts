import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { watchConnections } from './connections'
import { listening } from './listening'
import { stopGracefully } from './stop'

test('a running request is finished, an idle connection does not hold it up, a stuck one is ended', async () => {
  let release = () => {}
  let stuckArrived = () => {}
  const arrived = new Promise<void>((resolve) => {
    stuckArrived = resolve
  })
  const server = createServer((req, res) => {
    if (req.url === '/quick') res.end('quick')
    if (req.url === '/running') release = () => res.end('finished')
    if (req.url === '/stuck') stuckArrived()
  })
  const connections = watchConnections(server)
  const port = await listening(server, 0, '127.0.0.1')
  const agent = new Agent({ keepAlive: true })
  const ask = (path: string) =>
    new Promise<string>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, agent }, (answer) => resolve(text(answer))).on('error', reject)
    })

  await ask('/quick')
  const running = ask('/running')
  const stuck = ask('/stuck').catch(() => 'ended')
  await arrived
  const order: string[] = []
  const stopped = stopGracefully({
    server,
    connections,
    patience: 300,
    afterwards: async () => order.push('afterwards'),
  })
  release()
  expect(await running).toBe('finished')
  expect(order).toEqual([])
  await stopped
  expect(await stuck).toBe('ended')
  expect(order).toEqual(['afterwards'])
  agent.destroy()
})

test('a connection on which nobody has asked anything holds nothing up', async () => {
  const server = createServer()
  const connections = watchConnections(server)
  const port = await listening(server, 0, '127.0.0.1')
  const silent = connect(port, '127.0.0.1')
  await Promise.all([once(silent, 'connect'), once(server, 'connection')])
  const ended = once(silent, 'close')
  await stopGracefully({ server, connections, patience: 60_000, afterwards: async () => undefined })
  await ended
})
