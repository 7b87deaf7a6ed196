/** What a form shows again after a refusal: the code is the message key, `kept` is what was typed. */
export type FormState<Code extends string, Field extends string = never> = {
  code: Code
  kept: Partial<Record<Field, string>>
}
