import canonicalize from 'canonicalize'
import type { RichText } from '@/lib/rich-text'

/** Whether two texts say and look the same; the names of an object may come back from the database in another order. */
export const isSameText = (one: RichText | null, other: RichText | null) =>
  canonicalize(one) === canonicalize(other)
