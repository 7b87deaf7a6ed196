import { closedInquiries } from './inquiries/closed'
import { openInquiries } from './inquiries/open'

export type { DemoInquiry } from './inquiries/types'

export const demoInquiries = [...openInquiries, ...closedInquiries]
