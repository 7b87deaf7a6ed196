'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'

/** The editor comes with a script of its own, to this page alone, and only in a browser. */
const LiveEditor = dynamic(() => import('./live-editor'), { ssr: false, loading: Opening })

function Opening() {
  return <p role="status">{useTranslations('minutes-live')('opening')}</p>
}

export const OpenEditor = LiveEditor
