/** Public texts of the demonstration exist in all three languages. */
export type Localized = { en: string; ru: string; ur: string }

/** Minutes are authentic in these two. */
export type Bilingual = { en: string; ru: string }

export type DemoSide = 'pk' | 'ru'
export type DemoSector = 'steel-manufacturing' | 'infrastructure' | 'energy'

/** Days from the first start; negative is past. The hour is UTC. */
export type Offset = { days: number; hour?: number }

export type DemoPlace = { key: string; name: Localized; lat: number; lon: number }
