/**
 * The dependency rule of ARCHITECTURE.md, as dependency-cruiser reads it. Each rule is named by the sentence it
 * keeps. A rule that ends in "(types may cross)" looks at the imports that still exist when the program runs;
 * every other rule counts types too. scripts/testing/planted-imports.mjs plants one violation for each rule.
 */

const tests = '\\.(test|fixture)\\.tsx?$'
const ours = '^(app|bench|components|db|e2e|features|i18n|lib|scripts|server)/'
const product = '^(app|components|db|features|i18n|lib|server)/'

/** The one list of writes that cross from noun to noun. Each line has a reason; a growing list is a smell. */
const crossNounWrites = [
  {
    file: '^features/audit/mutations\\.ts$',
    reason: 'Every mutation writes its audit row inside its own transaction.',
  },
  {
    file: '^features/auth/mutations/prove\\.ts$',
    reason: 'Whoever signs proves who they are in the same act.',
  },
  {
    file: '^features/minutes/mutations/accept-wording\\.ts$',
    reason: 'An accepted wording becomes the text in the transaction that answers the comment.',
  },
  {
    file: '^features/minutes/mutations/(text-transaction|settle)\\.ts$',
    reason: 'Whoever moves a text on has everything in it that was typed, or nothing is moved.',
  },
  {
    file: '^features/mail/mutations\\.ts$',
    reason: 'A mail is queued in the transaction of what it tells, or not at all.',
  },
  {
    file: '^features/motions/mutations\\.ts$',
    reason: 'A joint act is done in the transaction in which the second key is turned.',
  },
  {
    file: '^features/meetings/mutations/step\\.ts$',
    reason: 'A date that both sides agreed on moves the meeting in the same transaction.',
  },
]

/** Pure reckoning of one noun that another one needs just so; each line has a reason. */
const sharedReckonings = [
  {
    file: '^features/calendar/event\\.ts$',
    reason: 'A meeting is written the same way in a calendar and in the invitation by mail.',
  },
  {
    file: '^features/meetings/deadlines\\.ts$',
    reason: 'Mails remind of the deadlines that the pages show.',
  },
]

/** Who is asking is part of every feature: the gate and the type, never the sign-in machinery. */
const gate = '^features/auth/(session|viewer)\\.ts$'

const databaseDoors = [
  '^features/[^/]+/(queries|mutations|jobs)(\\.ts$|/)',
  '^features/auth/session\\.ts$',
  '^features/auth/limits\\.ts$', // the limiter brings its own SQL and needs the pool of the sign-in door
  tests,
]

function forbid(name, from, to, comment) {
  return { name, severity: 'error', from, to, ...(comment ? { comment } : {}) }
}

const arrows = [
  forbid('Nothing imports app', { pathNot: '^app/' }, { path: '^app/' }),
  forbid(
    'app reads features, components, i18n and lib only',
    { path: '^app/', pathNot: tests },
    { path: ours, pathNot: '^(app|features|components|i18n|lib)/' },
  ),
  forbid(
    'Features read db, components, i18n, lib and features only',
    { path: '^features/', pathNot: tests },
    { path: ours, pathNot: '^(features|db|components|i18n|lib)/' },
  ),
  forbid(
    'components read lib and i18n only',
    { path: '^components/', pathNot: tests },
    {
      path: ours,
      pathNot: '^(components|i18n|lib)/',
    },
  ),
  forbid('db reads lib only', { path: '^db/' }, { path: ours, pathNot: '^(db|lib)/' }),
  forbid('i18n reads lib only', { path: '^i18n/', pathNot: tests }, { path: ours, pathNot: '^(i18n|lib)/' }),
  forbid('lib reads nothing of ours', { path: '^lib/' }, { path: ours, pathNot: '^lib/' }),
  forbid(
    'The server reads lib, and of the database what tells it that pages are old',
    { path: '^server/', pathNot: tests },
    { path: ours, pathNot: ['^(server|lib)/', '^db/(listen|time-zones)\\.ts$'] },
  ),
  forbid(
    'The product reads no script, bench or browser test',
    { pathNot: '^(bench|e2e|scripts)/' },
    { path: '^(bench|e2e|scripts)/' },
  ),
]

const rooms = [
  forbid(
    "A feature takes only another noun's queries, policy and validation",
    { path: '^features/([^/]+)/', pathNot: tests },
    {
      path: '^features/',
      pathNot: [
        '^features/$1/',
        '^features/[^/]+/(queries|policy|validation)(\\.ts$|/)',
        gate,
        ...crossNounWrites.map((write) => write.file),
        ...sharedReckonings.map((reckoning) => reckoning.file),
      ],
    },
    [...crossNounWrites, ...sharedReckonings].map(({ file, reason }) => `${file}: ${reason}`).join('\n'),
  ),
  forbid(
    'Only mutations use a write of another noun',
    { path: '^features/([^/]+)/', pathNot: [tests, '^features/[^/]+/(mutations|jobs)(\\.ts$|/)'] },
    { path: crossNounWrites.map((write) => write.file), pathNot: '^features/$1/' },
  ),
  forbid(
    'Only queries, mutations, the session and jobs open the database (types may cross)',
    { path: '^features/', pathNot: databaseDoors },
    { path: '^db/' },
  ),
  forbid(
    'Pages never import mutations (types may cross)',
    { path: '^app/', pathNot: tests },
    { path: '^features/[^/]+/mutations(\\.ts$|/)' },
  ),
  forbid(
    'Screens of a feature take neither queries nor mutations (types may cross)',
    { path: '^features/[^/]+/components/', pathNot: tests },
    { path: '^features/[^/]+/(queries|mutations)(\\.ts$|/)' },
  ),
  forbid(
    'policy and validation are pure (types may cross)',
    { path: '^features/[^/]+/(policy|validation)(\\.ts$|/)', pathNot: tests },
    {
      path: [
        '^(app|components|db|server)/',
        '^lib/(clock|env|log|mail|storage)',
        '^features/[^/]+/(queries|mutations|actions|session|components|jobs)',
        '(^|/)node_modules/(?!zod/)',
      ],
    },
  ),
  forbid(
    'policy and validation use nothing of Node (types may cross)',
    { path: '^features/[^/]+/(policy|validation)(\\.ts$|/)', pathNot: tests },
    { dependencyTypes: ['core'] },
  ),
]

const packages = [
  forbid(
    'next-auth stays in features/auth',
    { path: ours, pathNot: '^features/auth/' },
    { path: '(^|/)node_modules/next-auth/' },
  ),
  forbid(
    'The Postgres driver stays in db (types may cross)',
    { path: product, pathNot: ['^db/', tests] },
    { path: '(^|/)node_modules/pg/' },
  ),
  forbid(
    'The product needs no development package (types may cross)',
    { path: product, pathNot: [tests, '^db/testing/'] },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  ),
  forbid('Every import resolves', {}, { couldNotResolve: true }),
  forbid('No cycles (types may cross)', {}, { circular: true }),
]

module.exports = {
  forbidden: [...arrows, ...rooms, ...packages],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)(\\.next|\\.build|migrations)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // TypeScript 7 has no JavaScript interface: without this parser the tool reads nothing and says all is well.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json'],
    },
  },
}
