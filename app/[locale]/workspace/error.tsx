'use client'

import { Failure } from '@/components/layout/failure'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Stands inside the frame, so that the way to the other rooms stays. */
export default function WorkspaceError({ error, reset }: Props) {
  return <Failure reference={error.digest} onRetry={reset} />
}
