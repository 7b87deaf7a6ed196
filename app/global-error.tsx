'use client'

import { Failure } from '@/components/layout/failure'
import './globals.css'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Stands in for the whole document, frame and all, when even the layout failed. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <body>
        <Failure reference={error.digest} onRetry={reset} />
      </body>
    </html>
  )
}
