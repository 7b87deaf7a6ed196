const LINE = 28

/** A small PDF of plain Latin lines, a list of lines for each page; for demonstration papers and tests. */
export function simplePdf(pages: readonly (readonly string[])[], padding = 0): Buffer {
  const firstPage = 4
  const kids = pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, at) => [pageObject(firstPage + 2 * at + 1), stream(drawn(lines))]),
    ...(padding > 0 ? [stream('0'.repeat(padding))] : []),
  ]
  return assemble(objects)
}

const pageObject = (content: number) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`

const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`

const drawn = (lines: readonly string[]) =>
  `BT /F1 16 Tf ${LINE} TL 64 760 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`

const escaped = (line: string) => line.replace(/[\\()]/g, '\\$&')

/** Objects in their order, and the table that says at which byte each of them begins. */
function assemble(objects: readonly string[]) {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}${trailer}`, 'latin1')
}
