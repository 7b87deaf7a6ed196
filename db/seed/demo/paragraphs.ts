/** Paragraphs of a longer text, stored with an empty line between them. */
export function paragraphs(...texts: string[]) {
  return texts.join('\n\n')
}
