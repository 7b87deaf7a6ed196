import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * npm packages carry no symbolic links, and the script that would make them may be switched off. The programs look for
 * `libx.so.60` where the package ships `libx.so.60.2`, so every shorter name is linked here.
 */
export function linkLibraries(native: string) {
  const folder = join(native, 'lib')
  for (const file of readdirSync(folder)) {
    for (const name of shorterNames(file)) {
      if (!existsSync(join(folder, name))) tryLink(file, join(folder, name))
    }
  }
}

export function shorterNames(file: string) {
  const found = /^(lib.+?\.so)((?:\.\d+)+)$/.exec(file) ?? /^(lib.+?)((?:\.\d+)+)\.dylib$/.exec(file)
  const [, stem, version] = found ?? []
  if (!stem || !version) return []
  const parts = version.slice(1).split('.')
  const ending = file.endsWith('.dylib') ? '.dylib' : ''
  return parts.map((_, length) => [stem, ...parts.slice(0, length)].join('.') + ending)
}

function tryLink(target: string, link: string) {
  try {
    symlinkSync(target, link)
  } catch {
    // A read-only folder, or another start was quicker. If the link is truly missing, the program says so itself.
  }
}
