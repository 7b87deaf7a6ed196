import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { assertStorageKey, isStorageKey, type Storage } from './storage'

/** Files in a folder that no web server serves. A file appears under its key only when its last byte is on the disk. */
export function diskStorage(folder: string): Storage {
  const pathOf = (key: string) => join(folder, key)

  return {
    async put(key, content, bytes) {
      assertStorageKey(key)
      const draft = join(folder, `.draft-${randomBytes(12).toString('hex')}`)
      await mkdir(dirname(pathOf(key)), { recursive: true, mode: 0o700 })
      try {
        await pipeline(content, createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }))
        await expectSize(draft, bytes)
        await rename(draft, pathOf(key))
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },

    async get(key, range) {
      if (!isStorageKey(key)) return null
      const file = await open(pathOf(key)).catch(unlessMissing)
      return file ? createReadStream('', { fd: file, ...range }) : null
    },

    async delete(key) {
      if (isStorageKey(key)) await rm(pathOf(key), { force: true })
    },

    async exists(key) {
      if (!isStorageKey(key)) return false
      return access(pathOf(key)).then(
        () => true,
        () => false,
      )
    },
  }
}

async function expectSize(path: string, bytes: number) {
  const file = await open(path)
  const { size } = await file.stat().finally(() => file.close())
  if (size !== bytes) throw new Error(`${size} bytes arrived instead of ${bytes}`)
}

function unlessMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
