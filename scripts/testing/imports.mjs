import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { root, run, tool } from './command.mjs'
import { plantedTree } from './planted-imports.mjs'

const rooms = ['app', 'bench', 'components', 'db', 'e2e', 'features', 'i18n', 'lib', 'scripts', 'server']
const source = /\.(ts|tsx|mjs|js|cjs)$/
const typesMayCross = '(types may cross)'

/** The import rule on the whole house. Also fails when a source file was not read. */
export async function checkImports() {
  const { violations, unread } = await judge(root)
  return [
    ...violations.map(({ from, to, rule }) => `${rule}: ${from} → ${to}`),
    ...unread.map((file) => `The import check did not read ${file}`),
  ]
}

/** The canary: a small house in which every rule is broken once. A rule that stays silent is a failure. */
export async function checkImportCanary() {
  const tree = await temporaryTree(plantedTree)
  try {
    const { violations, rules } = await judge(tree)
    const heard = new Set(violations.map((violation) => violation.rule))
    return rules
      .filter((rule) => !heard.has(rule))
      .map((rule) => `No planted violation was found for: ${rule}`)
  } finally {
    await rm(tree, { recursive: true })
  }
}

async function judge(tree) {
  const files = await sourceFiles(tree)
  const [all, runs] = [await cruiseCopy(tree, files, withTypes), await cruiseCopy(tree, files, asItRuns)]
  return {
    violations: [
      ...all.violations.filter(({ rule }) => !rule.endsWith(typesMayCross)),
      ...runs.violations.filter(({ rule }) => rule.endsWith(typesMayCross)),
    ],
    rules: all.rules,
    unread: files.filter((file) => !all.read.has(file) || !runs.read.has(file)),
  }
}

/** The tool's parser knows no JSX and cannot tell a type from a value, so it reads a prepared copy. */
async function cruiseCopy(tree, files, prepare) {
  const prepared = files.map(async (file) => [
    file,
    await prepare(await readFile(join(tree, file), 'utf8'), file),
  ])
  const copy = await temporaryTree(Object.fromEntries(await Promise.all(prepared)))
  try {
    return await cruise(copy, files)
  } finally {
    await rm(copy, { recursive: true })
  }
}

async function cruise(tree, files) {
  const present = rooms.filter((room) => files.some((file) => file.startsWith(`${room}/`)))
  const config = join(root, 'dependency-rules.cjs')
  const { stdout, output } = await run([tool('depcruise'), '--config', config, '-T', 'json', ...present], {
    cwd: tree,
  })
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser did not answer:\n${output}`)

  const { modules, summary } = JSON.parse(stdout)
  return {
    read: new Set(modules.map((module) => module.source)),
    rules: summary.ruleSetUsed.forbidden.map((rule) => rule.name),
    violations: summary.violations.map(({ from, to, rule, cycle }) => ({
      from,
      to: cycle ? cycle.map((step) => step.name).join(' → ') : to,
      rule: rule.name,
    })),
  }
}

async function sourceFiles(tree) {
  const found = []
  for (const room of rooms) {
    const entries = await readdir(join(tree, room), { recursive: true, withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name).slice(tree.length + 1)
      if (entry.isFile() && source.test(entry.name) && !path.includes('/migrations/')) found.push(path)
    }
  }
  return found
}

/** esbuild drops every import of which only types are used. */
function asItRuns(text, file) {
  return compile(text, file, { compilerOptions: {} })
}

/** Type imports become plain ones, and unused ones stay. */
function withTypes(text, file) {
  const plain = text.replace(/^(\s*)(import|export)\s+type\s+(?=[{*]|\w+\s+from)/gm, '$1$2 ')
  return compile(plain, file, { compilerOptions: { verbatimModuleSyntax: true } })
}

async function compile(text, file, tsconfigRaw) {
  if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts')) return text
  const loader = file.endsWith('x') ? 'tsx' : 'ts'
  const settings = { jsx: 'automatic', target: 'es2023', logLevel: 'silent' }
  return (await transform(text, { ...settings, loader, tsconfigRaw })).code
}

async function temporaryTree(files) {
  const tree = await mkdtemp(join(tmpdir(), 'portal-imports-'))
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, file)), { recursive: true })
    await writeFile(join(tree, file), text)
  }
  for (const file of ['package.json', 'tsconfig.json']) await cp(join(root, file), join(tree, file))
  await copyOtherFiles(tree)
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'))
  return tree
}

/** Files that are imported but hold no imports themselves: messages, other data, style sheets. */
async function copyOtherFiles(tree) {
  for (const room of rooms) {
    const wanted = (path) => !/\.[a-z]+$/.test(path) || /\.(json|css)$/.test(path)
    await cp(join(root, room), join(tree, room), { recursive: true, filter: wanted }).catch(() => {})
  }
}
