import { expect, test } from 'vitest'
import { isReadable } from './arguments'

const read = (headers: Record<string, string>, body: string) => isReadable({ headers }, Buffer.from(body))
const action = { 'next-action': '60ab', 'content-type': 'text/plain;charset=UTF-8' }
const form = { 'next-action': '60ab', 'content-type': 'multipart/form-data; boundary=x' }

test.each(['[]', '["$undefined"]', '[null,{"a":1}]'])('%s is a list of arguments', (body) => {
  expect(read(action, body)).toBe(true)
})

test.each(['', 'not json', '{}', '["$K1"]', '[{"a":"$Q1"}]', '"x"'])('"%s" is none', (body) => {
  expect(read(action, body)).toBe(false)
})

test('a form needs its root', () => {
  expect(read(form, '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[]\r\n--x--')).toBe(true)
  expect(read(form, '--x--')).toBe(false)
})

test('a form that is not sent by script is none of its business', () => {
  expect(read({ 'content-type': 'multipart/form-data; boundary=x' }, '--x--')).toBe(true)
})
