import { done, type Result, refuse } from '@/lib/result'

export const FILE_BYTES = 1024 * 1024

/** The file that was chosen, or else what was pasted. A file in another encoding is refused, never guessed at. */
export async function readUpload(
  form: FormData,
): Promise<Result<'too-large' | 'not-utf8' | 'empty', string>> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    if (file.size > FILE_BYTES) return refuse('too-large')
    return decoded(await file.arrayBuffer())
  }
  const text = String(form.get('text') ?? '')
  if (text.length > FILE_BYTES) return refuse('too-large')
  return text.trim() === '' ? refuse('empty') : done(text)
}

function decoded(bytes: ArrayBuffer) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return refuse('not-utf8')
    return text.trim() === '' ? refuse('empty') : done(text)
  } catch {
    return refuse('not-utf8')
  }
}
