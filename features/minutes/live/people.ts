import { createStore } from './store'

/** Where somebody is, as the stream tells it. */
export type Person = {
  client: number
  person: string
  name: { en: string; ru: string; ur?: string | null }
  side: string
  place: Place | null
}
export type Place = { clause: string; language: 'en' | 'ru'; anchor: string; head: string }

/** Who says nothing for so long has gone. */
const GONE_AFTER = 25_000
const SAY_AGAIN = 10_000
/** A caret moves often; the others hear of it so often at most. */
const CALM = 200

/** The others who have the text open, and where they are; and what they hear of this window. */
export function watchPeople(client: number, tell: (place: Place | null, isLast: boolean) => void) {
  const people = createStore<readonly Person[]>([])
  const heardAt = new Map<number, number>()
  let place: Place | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function hear(person: Person) {
    if (person.client === client) return
    heardAt.set(person.client, Date.now())
    const others = people.get().filter((one) => one.client !== person.client)
    people.set(person.place ? [...others, person] : others)
  }

  function say() {
    clearTimeout(timer)
    timer = undefined
    if (place) tell(place, false)
  }

  const sweep = setInterval(() => {
    const now = Date.now()
    const here = people.get().filter((one) => now - (heardAt.get(one.client) ?? 0) < GONE_AFTER)
    if (here.length < people.get().length) people.set(here)
  }, 5000)
  const again = setInterval(say, SAY_AGAIN)

  return {
    people,
    hear,
    moveTo(next: Place) {
      if (JSON.stringify(next) === JSON.stringify(place)) return
      place = next
      timer ??= setTimeout(say, CALM)
    },
    leave() {
      clearTimeout(timer)
      clearInterval(sweep)
      clearInterval(again)
      if (place) tell(null, true)
      place = null
    },
  }
}
