export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-1.5 font-semibold no-underline text-center disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-soft'

const LOOKS: Record<ButtonLook, string> = {
  // The accent is for the one thing to do next: at most one primary button on a page.
  primary:
    'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent',
  secondary: 'border-edge bg-raised text-ink hover:border-ink hover:text-ink',
  quiet: 'border-transparent bg-transparent text-ink underline hover:border-edge',
  danger: 'border-bad bg-raised text-bad hover:bg-sunken',
}

export function buttonLook(look: ButtonLook = 'secondary') {
  return `${SHAPE} ${LOOKS[look]}`
}
