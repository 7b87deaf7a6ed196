import { describe, expect, it } from 'vitest'
import { canonicalEmail } from './email'
import { returnPath, signInInput } from './validation'

describe('where to go after sign-in', () => {
  it.each(['/en/workspace', '/ur/workspace/meetings/jwg-3', '/ru/workspace/actions?status=open&side=pk'])(
    'takes %s',
    (path) => expect(returnPath.safeParse(path).success).toBe(true),
  )
  it.each([
    '//evil.example/en/workspace',
    'https://evil.example/en/workspace',
    '/en/workspace.evil.example',
    '/en/workspace@evil.example',
    '/en/../workspace',
    '/\\evil.example',
    '/en/workspace\n',
    '/de/workspace',
    'javascript:alert(1)',
    '',
  ])('refuses %j', (path) => expect(returnPath.safeParse(path).success).toBe(false))
})

describe('an e-mail address', () => {
  it('has one spelling', () => {
    const spellings = ['a.b@jwg.example', ' A.B@jwg.example ', 'ａ.b@JWG.example', 'a.b@jwg.example']
    expect(new Set(spellings.map(canonicalEmail)).size).toBe(1)
    expect(signInInput.parse({ email: spellings[2], password: 'x' }).email).toBe('a.b@jwg.example')
  })
})
