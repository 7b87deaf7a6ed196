import { akomaNtoso } from '@/features/minutes/export/akoma-ntoso'
import { exportAnswer } from '../export-answer'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/workspace/meetings/[number]/minutes/minutes.xml'>

export function GET(_request: Request, { params }: Context) {
  return exportAnswer(params, {
    ...{ type: 'application/akn+xml; charset=utf-8', ending: 'xml' },
    make: async (exported) => Buffer.from(akomaNtoso(exported)),
  })
}
