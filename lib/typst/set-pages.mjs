/*
 * Sets one PDF, in a process of its own: the typesetter works without a pause and would keep every other request waiting.
 * Takes `{ template, data, standard }` as JSON on its input and writes the PDF to its output. Data reaches the template as
 * data (`sys.inputs`), never as its source.
 */
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = join(import.meta.dirname, '../../node_modules/@expo-google-fonts')
const { template, data, standard } = JSON.parse(await text(process.stdin))

const compiler = NodeCompiler.create({
  fontArgs: [
    {
      fontPaths: ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']
        .map((weight) => join(fonts, 'noto-sans', weight))
        .concat(join(fonts, 'noto-nastaliq-urdu', '400Regular')),
    },
  ],
  workspace: import.meta.dirname,
})
const set = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } })
if (!set.result) {
  const error = set.takeError()
  process.stderr.write(JSON.stringify(error?.shortDiagnostics ?? 'no document'))
  process.exit(1)
}
process.stdout.write(compiler.pdf(set.result, { pdfStandard: standard, pdfTags: true }))
