import type { ReactNode } from 'react'
import { type ButtonLook, buttonLook } from '@/components/ui/button-look'

type Props = {
  id: string
  open: string
  look?: ButtonLook
  title: string
  close: string
  children: ReactNode
}

/** A question over the page, by the browser's own means: opens, closes and takes Escape without script. */
export function PopoverDialog({ id, open, look, title, close, children }: Props) {
  return (
    <>
      <button type="button" popoverTarget={id} className={buttonLook(look)}>
        {open}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        className="m-auto w-[min(36rem,100%-2rem)] rounded-md border border-edge bg-raised p-6 text-ink"
      >
        <h2 id={`${id}-title`}>{title}</h2>
        <div className="my-4">{children}</div>
        <button type="button" popoverTarget={id} popoverTargetAction="hide" className={buttonLook()}>
          {close}
        </button>
      </div>
    </>
  )
}
