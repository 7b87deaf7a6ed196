/** The form that an action was sent. Anybody can call an action with anything, whatever the parameter's type says. */
export function sentForm(given: unknown): FormData {
  return given instanceof FormData ? given : new FormData()
}
