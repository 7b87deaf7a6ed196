import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { actions } from './actions-registry'
import { routes } from './routes'

/** What Next always builds and never serves under a name of its own. */
const builtIn = new Set(['/_not-found', '/_global-error'])

const routeManifest = z.record(z.string(), z.string())
const actionEntry = z.object({ filename: z.string(), exportedName: z.string() })
const actionManifest = z.object({
  node: z.record(z.string(), actionEntry),
  edge: z.record(z.string(), actionEntry),
})

function readJson(distDir: string, file: string): unknown {
  return JSON.parse(readFileSync(join(distDir, file), 'utf8'))
}

export function builtRoutes(distDir: string) {
  const manifest = routeManifest.parse(readJson(distDir, 'app-path-routes-manifest.json'))
  return Object.values(manifest).filter((path) => !builtIn.has(path))
}

/** Routes of a build that the registry does not know: each one is a door nobody decided about. */
export function undeclaredRoutes(distDir: string, known: readonly { path: string }[] = routes) {
  const declared = new Set(known.map((route) => route.path))
  return [...new Set(builtRoutes(distDir))].filter((path) => !declared.has(path)).sort()
}

/** Every action of a build: the id by which a browser calls it, and `file#export` by which we know it. */
export function builtActions(distDir: string) {
  const { node, edge } = actionManifest.parse(readJson(distDir, 'server/server-reference-manifest.json'))
  return Object.entries({ ...node, ...edge }).map(([id, { filename, exportedName }]) => ({
    id,
    name: `${filename}#${exportedName}`,
  }))
}

export function undeclaredActions(distDir: string, known: Readonly<Record<string, string>> = actions) {
  const names = builtActions(distDir).map((action) => action.name)
  return [...new Set(names)].filter((name) => !(name in known)).sort()
}
