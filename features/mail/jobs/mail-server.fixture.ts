import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Received = { mail: ParsedMail; raw: string; to: string[] }

/** A real mail server on loopback that keeps what it is given; `refuse` names mailboxes that it does not know. */
export async function startMailServer({ port = 0, refuse = [] as string[] } = {}) {
  const received: Received[] = []
  let waiting: { count: number; done: () => void }[] = []

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, answer) {
      if (!refuse.includes(address)) return answer()
      answer(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
    },
    async onData(stream, session, answer) {
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(chunk)
      const raw = Buffer.concat(chunks)
      const to = session.envelope.rcptTo.map(({ address }) => address)
      received.push({ mail: await simpleParser(raw), raw: raw.toString('utf8'), to })
      answer()
      waiting = waiting.filter(({ count, done }) => received.length < count || done())
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  const chosen = typeof address === 'object' && address ? address.port : 0

  return {
    url: `smtp://127.0.0.1:${chosen}`,
    port: chosen,
    received,
    /** Ends as soon as so many mails are there. */
    has: (count: number) =>
      received.length >= count
        ? Promise.resolve()
        : new Promise<void>((done) => {
            waiting.push({ count, done })
          }),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
