import { issuePdf } from '@/features/minutes/export/issue-pdf'
import { exportAnswer } from '../export-answer'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/workspace/meetings/[number]/minutes/minutes.pdf'>

export function GET(_request: Request, { params }: Context) {
  return exportAnswer(params, {
    ...{ type: 'application/pdf', ending: 'pdf' },
    make: (exported, viewer) => issuePdf(viewer, exported),
  })
}
