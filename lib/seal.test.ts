import { expect, test } from 'vitest'
import { seal, unseal } from './seal'

test('what is sealed is read under the same secret alone, and only unchanged', () => {
  const box = seal('one secret', 'JBSWY3DPEHPK3PXP')
  expect(unseal('one secret', box)).toBe('JBSWY3DPEHPK3PXP')
  expect(box.includes('JBSWY3DPEHPK3PXP')).toBe(false)
  expect(() => unseal('another secret', box)).toThrow()
  box[box.length - 1] = (box[box.length - 1] ?? 0) ^ 1
  expect(() => unseal('one secret', box)).toThrow()
})
