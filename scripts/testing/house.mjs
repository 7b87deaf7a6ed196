/**
 * House rules that no ready-made tool knows. Each takes the project's files and returns sentences; none = kept.
 * @typedef {{ path: string, text: string }[]} Files
 */

const code = /\.(ts|tsx|mjs|cjs|js|css)$/
const maxLines = 250
const mayBeLong = /^(db\/migrations\/|db\/seed\/|i18n\/messages\/|package-lock\.json$|LICENSE$|docs\/)/
const itself = /^scripts\/testing\/house(\.test)?\.(mjs|ts)$/

/** @param {Files} files */
export function lockFileNamesNoHost(files) {
  const lock = files.find(({ path }) => path === 'package-lock.json')
  if (!lock) return ['package-lock.json is missing']
  return lock.text.includes('"resolved"') ? ['package-lock.json names download addresses ("resolved")'] : []
}

/** @param {Files} files */
export function noFileIsTooLong(files) {
  return files
    .filter(({ path }) => (code.test(path) || path.endsWith('.sql')) && !mayBeLong.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > maxLines)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${maxLines}`)
}

const physical =
  /(?<![\w-])-?(ml|mr|pl|pr|left|right|border-l|border-r|rounded-l|rounded-r|rounded-tl|rounded-tr|rounded-bl|rounded-br|scroll-ml|scroll-mr)-(\d|\[|px|auto|full|sm|md|lg|xl)[\w./\]-]*|(?<![\w-])(text-left|text-right|float-left|float-right)(?![\w-])/

/** Physical directions do not mirror in Urdu. @param {Files} files */
export function directionsAreLogical(files) {
  return findLines(files, (path) => /^(app|components|features)\/.*\.tsx$/.test(path), physical).map(
    (hit) => `${hit} uses a physical direction; use ms-, pe-, start, end`,
  )
}

const dodges = [
  [
    /\b(test|it|describe|suite)\.(skip|only|todo|fixme|fails|skipIf|runIf)\b|\bx(it|describe)\(/,
    'skips a test',
  ],
  [/waitForTimeout|networkidle/, 'waits instead of knowing'],
  // A word in a text is no setting: event streams say "retry" too.
  [/(?<!['"`^])\bretr(y|ies):\s*[1-9]|configure\(\s*\{[^}]*retries/, 'retries a test'],
]

/** @param {Files} files */
export function testsAreHonest(files) {
  const isTest = (path) => /\.(test|spec)\.tsx?$|^e2e\/|^(playwright|vitest)\.config\.ts$/.test(path)
  return dodges.flatMap(([pattern, what]) => findLines(files, isTest, pattern).map((hit) => `${hit} ${what}`))
}

/** @param {Files} files */
export function codeHasNoEscapes(files) {
  const isCode = (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
  return findLines(files, isCode, /@ts-(ignore|nocheck|expect-error)|\bas any\b|\bas unknown as\b/).map(
    (hit) => `${hit} silences the type checker`,
  )
}

const secrets = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\bxox[abpr]-[A-Za-z0-9-]{10,}\b/,
  /\beyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{10,}\b/,
  /\b(AUTH_SECRET|NEXTAUTH_SECRET)\s*=\s*['"]?[A-Za-z0-9+/=_-]{24,}/,
  /postgres(ql)?:\/\/[\w-]+:(?!\$|<|password@|secret@|…|\.\.\.)[^\s:@'"`${}<>]{8,}@(?!localhost|127\.0\.0\.1|host)/,
]

/** @param {Files} files */
export function noSecretIsStored(files) {
  const own = files.filter(({ path }) => !itself.test(path) && path !== 'package-lock.json')
  const dotEnv = own
    .filter(({ path }) => /(^|\/)\.env(\.|$)/.test(path) && !path.endsWith('.env.example'))
    .map(({ path }) => `${path} must not be in the repository`)
  const hits = secrets.flatMap((pattern) => findLines(own, () => true, pattern))
  return [...dotEnv, ...hits.map((hit) => `${hit} looks like a secret`)]
}

/** The line and place of each match; never the matched text, which may be the secret itself. */
function findLines(files, wanted, pattern) {
  return files
    .filter(({ path }) => wanted(path) && !itself.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    )
}
