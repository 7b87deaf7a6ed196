import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './command.mjs'

/** Versions below which a published hole is open. The audit service cannot be reached everywhere; this list can. */
export async function checkVersionFloors() {
  const floors = await readJson('scripts/version-floors.json')
  const { packages } = await readJson('package-lock.json')
  return Object.entries(floors).flatMap(([name, floor]) => {
    const places = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
    if (places.length === 0) return [`${name} has a floor of ${floor} but is not in the lock file`]
    return places
      .filter(([, { version }]) => isBelow(version, floor))
      .map(([path, { version }]) => `${path} is ${version}, below the floor of ${floor}`)
  })
}

export function isBelow(version, floor) {
  const [have, need] = [version, floor].map((text) => text.split('-')[0].split('.').map(Number))
  const difference = need.map((part, place) => (have[place] ?? 0) - part).find((part) => part !== 0) ?? 0
  if (difference !== 0) return difference < 0
  return version.includes('-') && !floor.includes('-')
}

async function readJson(path) {
  return JSON.parse(await readFile(join(root, path), 'utf8'))
}
