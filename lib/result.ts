/** Expected failure is a value: its code is the key of the message that the reader sees. */
export type Result<Code extends string, Value = undefined> =
  | { ok: true; value: Value }
  | { ok: false; code: Code }

export const ok = { ok: true, value: undefined } as const

export const done = <Value>(value: Value) => ({ ok: true, value }) as const

export const refuse = <Code extends string>(code: Code) => ({ ok: false, code }) as const
