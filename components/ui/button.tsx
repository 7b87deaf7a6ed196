import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from '@/components/ui/button-look'
import { LocaleLink } from '@/components/ui/link'

export function Button({
  look,
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & { look?: ButtonLook }) {
  return <button className={buttonLook(look)} {...rest} />
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  look,
  ...rest
}: Omit<ComponentProps<typeof LocaleLink>, 'className'> & { look?: ButtonLook }) {
  return <LocaleLink className={buttonLook(look)} {...rest} />
}
