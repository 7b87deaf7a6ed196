import { type Texts, textFor } from '@/i18n/localized'
import type { Locale } from '@/i18n/routing'

export type SideRow = {
  code: string
  letters: string
  shortName: Texts
  name: Texts
  timeZone: string
  clockLabel: string
}

/** A side as a page speaks of it in one language; also a clock. */
export type SideWords = { code: string; name: string; fullName: string; timeZone: string; clockLabel: string }

export function sideWords(sides: readonly SideRow[], locale: Locale): SideWords[] {
  return sides.map(({ code, letters, shortName, name, timeZone, clockLabel }) => ({
    code,
    name: textFor(shortName, locale)?.text ?? letters,
    fullName: textFor(name, locale)?.text ?? letters,
    timeZone,
    clockLabel,
  }))
}

/** The words of the side with this code; its letters where the register does not know it. */
export function nameOfSide(sides: readonly SideWords[], code: string) {
  return sides.find((side) => side.code === code)?.name ?? code.toUpperCase()
}

/** The names of all sides but this one. */
export function otherSides(sides: readonly SideWords[], code: string) {
  return sides
    .filter((side) => side.code !== code)
    .map((side) => side.name)
    .join(', ')
}
