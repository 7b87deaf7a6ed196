/**
 * Why a file is not taken. `kind`: not one of the kinds we take · `broken`: cut off or damaged · `mixed`: two files in
 * one · `macros`: can carry programs · `bomb`: would become far larger when opened
 */
export type Fault = 'empty' | 'too-large' | 'kind' | 'broken' | 'mixed' | 'macros' | 'bomb'

/** A reader that runs over the end of a file has met a broken one. */
export function firstFault(look: () => Fault | null): Fault | null {
  try {
    return look()
  } catch (error) {
    if (error instanceof RangeError) return 'broken'
    throw error
  }
}
