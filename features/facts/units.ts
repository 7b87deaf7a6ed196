/** The units of the register; each has words in three languages. */
const UNITS = [
  'Mtpa',
  'acre',
  'USD',
  'PKR',
  'Mt',
  't/t',
  'GJ/t',
  'USD/Mtpa',
  'USD/t',
  'year',
  'person',
] as const

export type Unit = (typeof UNITS)[number]

/** Per cent has no word of its own: its sign belongs to the digits. */
export function isWordedUnit(unit: string | null): unit is Unit {
  return UNITS.some((known) => known === unit)
}
