/** Many stand beside the words, so they are smaller than the buttons of a page. */
export const SMALL_BUTTON =
  'min-h-8 min-w-8 rounded-sm border border-edge px-2 text-sm hover:bg-paper aria-pressed:bg-ink aria-pressed:text-paper'
