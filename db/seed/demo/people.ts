import { pakistaniPeople } from './people/pk'
import { russianPeople } from './people/ru'

/** Named by role, never after anybody. */
export const demoPeople = [...pakistaniPeople, ...russianPeople]
