'use client'

import { Failure } from '@/components/layout/failure'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function LocaleError({ error, reset }: Props) {
  return <Failure reference={error.digest} onRetry={reset} />
}
