import { commonSearches, type Language, searches } from './words'

/** Addresses that nobody has asked for yet in this run, so that no cache can know them. */
export function freshAddresses() {
  let asked = 0
  const next = <T>(count: number, make: (place: number) => T) =>
    Array.from({ length: count }, () => make(asked++))
  // One listing's page exists in three languages.
  const languages = ['en', 'ru', 'ur'] as const
  let read = 0
  const found = (language: Language, questions: readonly string[]) =>
    questions.map(
      // No listing has the word that is left out: it only makes the address new.
      (words) => `/${language}/opportunities?q=${encodeURIComponent(`${words} -x${asked++}`)}`,
    )
  return {
    filters: (count: number) =>
      next(
        count,
        (n) => `?sector=energy&min=${1 + Math.floor(n / 1000)}.${String(n % 1000).padStart(3, '0')}`,
      ),
    details: (count: number, listings: number) =>
      Array.from({ length: count }, () => {
        const at = read++
        return `/${languages[at % 3]}/opportunities/bench-${listings - (Math.floor(at / 3) % (listings - 20))}`
      }),
    searches: (language: Language, count: number) => found(language, searches(language, count, asked)),
    commonSearches: (language: Language, count: number) =>
      found(language, commonSearches(language, count, asked)),
  }
}
