// Cuts the fonts to what each language needs and writes them to public/fonts, named by their content.
// Run by hand after a font package changes, then carry the printed names into app/fonts.css and components/layout/fonts.ts.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const target = new URL('../public/fonts/', import.meta.url)

/** Every character from one code point to another. */
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

const latin = `${range(0x20, 0x7e)}\u00a0§©«»°±²³·×éöü–—‘’“”•…′″\u2009\u2011\u202f€←↑→↓−`
const cyrillic = `Ёё${range(0x410, 0x44f)}№`
const urdu = [
  'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھۂۃیےۓ',
  `${range(0x64b, 0x652)}\u0654\u0655\u0656\u0670،؛؟۔٪٫٬\u200c\u200d${range(0x6f0, 0x6f9)}`,
  ' ()«»“”‘’:.-–—/!',
].join('')

// Regular to semibold is all the design uses; a narrower axis makes a smaller file.
const weights = { variationAxes: { wght: { min: 400, max: 600 } } }
const golosLatin = import.meta.resolve(
  '@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2',
)
const golosCyrillic = import.meta.resolve(
  '@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2',
)
const nastaliq = import.meta.resolve(
  '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
)
const cuts = [
  ['golos-latin', golosLatin, latin, weights],
  ['golos-cyrillic', golosCyrillic, cyrillic, weights],
  ['nastaliq', nastaliq, urdu, {}],
]

mkdirSync(target, { recursive: true })
for (const [name, source, characters, options] of cuts) {
  const cut = await subsetFont(readFileSync(new URL(source)), characters, {
    targetFormat: 'woff2',
    ...options,
  })
  const file = `${name}-${createHash('sha256').update(cut).digest('hex').slice(0, 8)}.woff2`
  writeFileSync(new URL(file, target), cut)
  console.log(file, cut.length)
}
