'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '@/components/ui/button'

type Props = Omit<ComponentProps<typeof Button>, 'type'> & { pendingLabel: string }

/** Says that work goes on and takes no second press meanwhile; without script it is a plain submit button. */
export function SubmitButton({ pendingLabel, children, ...rest }: Props) {
  const { pending } = useFormStatus()
  return (
    <Button
      {...rest}
      type="submit"
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? pendingLabel : children}
    </Button>
  )
}
