const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1')
const END_BYTES = 22
const MOST_COMMENT = 0xffff
/** Old readers look for another kind of file within this many bytes. */
const HEAD = 1024
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i

/** Is the end of the file the end of an archive too? Archives are read from behind. */
export function endsAsArchive(file: Buffer) {
  const from = Math.max(0, file.length - END_BYTES - MOST_COMMENT)
  for (let at = file.lastIndexOf(END_OF_ZIP); at >= from; at = file.lastIndexOf(END_OF_ZIP, at - 1)) {
    if (at + END_BYTES > file.length) continue
    if (at + END_BYTES + file.readUInt16LE(at + 20) <= file.length) return true
    if (at === 0) break
  }
  return false
}

/** Does the beginning also pass for a page, a script or, in a picture, for a PDF? */
export function beginsAsAnother(file: Buffer, alsoPdf: boolean) {
  const head = file.subarray(0, HEAD).toString('latin1')
  return MARKUP.test(head) || (alsoPdf && head.includes('%PDF-'))
}
