#!/usr/bin/env node
// Run after adding a dependency. Where a registry does not carry the binaries of other systems, npm leaves them out of
// the lock file, and `npm ci` then refuses that file everywhere. This names them: version, system, processor; npm
// fetches an entry only on the system it is for.
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEM =
  /-(?<os>android|darwin|freebsd|linux|win32|openharmony|wasm32)-(?<cpu>arm64|x64|arm|ia32|ppc64|s390x|riscv64|wasi)(?:-(?<abi>\w+))?$/

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { packages } = lock

for (const [path, parent] of Object.entries({ ...packages }))
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const system = SYSTEM.exec(name)?.groups
    const isKnown = packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`]
    if (isKnown || !system || !/^\d/.test(version)) continue
    packages[`node_modules/${name}`] = {
      version,
      ...(parent.dev && { dev: true }),
      optional: true,
      ...fits(system),
    }
  }

const inOrder = Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en'))
writeFileSync(
  'package-lock.json',
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`,
)

function fits({ os, cpu, abi = '' }) {
  if (os === 'wasm32') return { cpu: ['wasm32'] }
  return { cpu: [cpu], os: [os], ...(os === 'linux' && { libc: [abi.includes('musl') ? 'musl' : 'glibc'] }) }
}
