/** The demonstration accounts, named by role and never after a person. */
export type Side = 'pk' | 'ru'
export type Role = 'cochair' | 'secretary' | 'secretary2' | 'delegate' | 'admin'
export type Account = `${Side}.${Role}`

/** Demonstration only: printed by `npm start` and in the README. */
export const demoPassword = 'steel-bridge-2025'

export const emailOf = (account: Account) => `${account}@jwg.example`
