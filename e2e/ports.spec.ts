import { createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { reservePort } from './ports'

test('people who begin to look at the same place never get the same port, and each can use its own', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, () => reservePort(0)))
  ports.push(await reservePort(0))
  expect(new Set(ports).size).toBe(ports.length)
  for (const port of ports) {
    const server = createServer()
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    server.close()
  }
})
