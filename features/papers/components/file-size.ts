import { formatFileSize } from '@/i18n/format-number'
import type { Locale } from '@/i18n/routing'

const KILOBYTE = 1000

/** Nobody thinks of a paper in bytes: the least is one kilobyte. */
export const fileSize = (bytes: number, locale: Locale) => formatFileSize(Math.max(bytes, KILOBYTE), locale)
