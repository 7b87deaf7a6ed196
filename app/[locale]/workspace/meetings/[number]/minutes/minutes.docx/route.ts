import { minutesWord } from '@/features/minutes/export/minutes-word'
import { exportAnswer } from '../export-answer'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/workspace/meetings/[number]/minutes/minutes.docx'>

export function GET(_request: Request, { params }: Context) {
  return exportAnswer(params, {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    make: (exported) => minutesWord(exported, exported.sides),
  })
}
