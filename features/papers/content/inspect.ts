import { fileTypeFromBuffer } from 'file-type'
import { done, type Result, refuse } from '@/lib/result'
import { MOST_FILE_BYTES } from '../handing-in'
import { type Fault, firstFault } from './fault'
import { faultOfOffice } from './office'
import { faultOfPdf } from './pdf'
import { faultOfJpeg, faultOfPng, faultOfWebp } from './pictures'

type Kind = { mediaType: string; extension: string; faultOf: (file: Buffer) => Fault | null }

/** What can be handed in. Everything else is refused, whatever its name or its sender calls it. */
export const KINDS: readonly Kind[] = [
  { mediaType: 'application/pdf', extension: 'pdf', faultOf: faultOfPdf },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    faultOf: (file) => faultOfOffice(file, 'word/document.xml'),
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    faultOf: (file) => faultOfOffice(file, 'xl/workbook.xml'),
  },
  { mediaType: 'image/jpeg', extension: 'jpg', faultOf: faultOfJpeg },
  { mediaType: 'image/png', extension: 'png', faultOf: faultOfPng },
  { mediaType: 'image/webp', extension: 'webp', faultOf: faultOfWebp },
]

/** Of these the file itself says that it can carry programs. */
const WITH_MACROS = /macroenabled/i

/** What a file is by its content alone, or why it is not taken. */
export async function inspect(file: Buffer): Promise<Result<Fault, Pick<Kind, 'mediaType' | 'extension'>>> {
  if (file.length === 0) return refuse('empty')
  if (file.length > MOST_FILE_BYTES) return refuse('too-large')
  const found = await fileTypeFromBuffer(file).catch(() => undefined)
  if (found && WITH_MACROS.test(found.mime)) return refuse('macros')
  const kind = KINDS.find(({ mediaType }) => mediaType === found?.mime)
  if (!kind) return refuse('kind')
  const fault = firstFault(() => kind.faultOf(file))
  if (fault) return refuse(fault)
  return done({ mediaType: kind.mediaType, extension: kind.extension })
}
