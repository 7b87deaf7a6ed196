const foreign = 'https://portal.example.org'

/** What a foreign site, or a tool that poses as one, can send. `{}` is a request without an Origin at all. */
export const disguises: Record<string, Record<string, string>> = {
  'a foreign origin': { Origin: foreign },
  'the origin null': { Origin: 'null' },
  'no origin': {},
  'an empty origin': { Origin: '' },
  'a malformed origin': { Origin: 'http://[::1' },
  'an origin without a scheme': { Origin: 'localhost' },
  'an origin that only begins like ours': { Origin: 'http://localhost.example.org' },
  'another port': { Origin: 'http://localhost:1' },
  'a foreign origin and its own forwarded host': {
    Origin: foreign,
    'X-Forwarded-Host': 'portal.example.org',
  },
  'a foreign origin, forwarded host and scheme': {
    Origin: foreign,
    'X-Forwarded-Host': 'portal.example.org',
    'X-Forwarded-Proto': 'https',
    Forwarded: 'host=portal.example.org;proto=https',
  },
  'two forwarded hosts': { Origin: foreign, 'X-Forwarded-Host': 'localhost, portal.example.org' },
  'a malformed forwarded host': { Origin: foreign, 'X-Forwarded-Host': '::::' },
}
