import { closedInquiries } from './inquiries/closed'
import { openInquiries } from './inquiries/open'

export const demoInquiries = [...openInquiries, ...closedInquiries]
