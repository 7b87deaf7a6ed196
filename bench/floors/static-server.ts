import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** A file, served plainly: one answer, read once, with the headers that a file server sends. */
const body = readFileSync(process.env.FILE ?? '')
const head = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Encoding': 'br',
  'Content-Length': body.length,
  ETag: '"the-file"',
  'Last-Modified': new Date().toUTCString(),
  'Cache-Control': 'no-cache',
}

const server = createServer((_, res) => {
  res.writeHead(200, head)
  res.end(body)
})
server.listen(Number(process.env.PORT), '127.0.0.1')
