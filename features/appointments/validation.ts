import { z } from 'zod'

export const appointmentInput = z
  .object({
    alternate: z.uuid(),
    fromOn: z.iso.date(),
    untilOn: z.iso.date(),
    maySign: z
      .literal('yes')
      .optional()
      .transform((given) => given === 'yes'),
    formKey: z.uuid(),
  })
  .refine(({ fromOn, untilOn }) => fromOn <= untilOn)
export type AppointmentInput = z.infer<typeof appointmentInput>

export const appointmentEndInput = z.object({ appointment: z.uuid(), formKey: z.uuid() })
export type AppointmentEndInput = z.infer<typeof appointmentEndInput>

export const appointmentDone = z.enum(['appointed', 'appointment-ended']).optional().catch(undefined)
