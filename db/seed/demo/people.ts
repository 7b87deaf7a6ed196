import { pakistaniPeople } from './people/pk'
import { russianPeople } from './people/ru'

export type { DemoPerson } from './people/types'

/** Named by role, never after anybody. */
export const demoPeople = [...pakistaniPeople, ...russianPeople]
