/** One look for everything a person types into or picks from. 44 px high: a thumb finds it. */
export const CONTROL_LOOK =
  'block w-full min-h-11 rounded-md border border-edge bg-raised px-3 py-2 text-ink hover:border-ink aria-invalid:border-bad disabled:bg-sunken disabled:text-soft'
