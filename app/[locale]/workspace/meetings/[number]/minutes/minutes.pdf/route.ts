import { minutesPdf } from '@/features/minutes/export/minutes-pdf'
import { exportAnswer } from '../export-answer'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/workspace/meetings/[number]/minutes/minutes.pdf'>

export function GET(_request: Request, { params }: Context) {
  return exportAnswer(params, {
    ...{ type: 'application/pdf', ending: 'pdf' },
    make: (exported) => minutesPdf(exported, exported.sides),
  })
}
