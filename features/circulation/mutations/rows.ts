import 'server-only'
import type { Tx } from '@/db/client'
import {
  circulationExtensions,
  circulations,
  clauseComments,
  minutesAgreements,
  reservationEndings,
  reservations,
} from '@/db/schema/circulation'
import type { Viewer } from '@/features/auth/viewer'
import { closingOfRound, findOpenRound, type StandingMinutes } from '../queries/standing'
import type { CirculationInput } from '../validation'

/** Writes the row of one act; false where the same form wrote it before. */
export async function writeAct(tx: Tx, viewer: Viewer, record: StandingMinutes, input: CirculationInput) {
  const { revision, formKey } = input
  const hand = { byPerson: viewer.id, bySide: viewer.side, formKey }
  const of = { ...hand, minutesId: record.id, revision }
  switch (input.act) {
    case 'circulate': {
      return isNew(
        tx
          .insert(circulations)
          .values({ ...of, closesAt: closingOfRound })
          .onConflictDoNothing({ target: keyOf(circulations) })
          .returning(),
      )
    }
    case 'agree':
      return isNew(
        tx
          .insert(minutesAgreements)
          .values(of)
          .onConflictDoNothing({ target: keyOf(minutesAgreements) })
          .returning(),
      )
    case 'extend': {
      const round = await findOpenRound(tx, record.id)
      if (!round) return false
      const values = { ...hand, circulationId: round.id, reason: input.text }
      return isNew(
        tx
          .insert(circulationExtensions)
          .values(values)
          .onConflictDoNothing({ target: keyOf(circulationExtensions) })
          .returning(),
      )
    }
    case 'comment': {
      const values = {
        ...of,
        clauseId: input.clause,
        body: input.text,
        language: input.language,
        suggestion: suggestionOf(input),
      }
      return isNew(
        tx
          .insert(clauseComments)
          .values(values)
          .onConflictDoNothing({ target: keyOf(clauseComments) })
          .returning(),
      )
    }
    case 'reserve': {
      const values = { ...of, clauseId: input.clause, reason: input.text }
      return isNew(
        tx
          .insert(reservations)
          .values(values)
          .onConflictDoNothing({ target: keyOf(reservations) })
          .returning(),
      )
    }
    case 'end': {
      const values = { ...hand, reservationId: input.reservation, ending: input.ending }
      return isNew(
        tx
          .insert(reservationEndings)
          .values(values)
          .onConflictDoNothing({ target: keyOf(reservationEndings) })
          .returning(),
      )
    }
  }
}

/** The record has two languages: a wish in another one is a comment alone. */
function suggestionOf({ language, suggestion }: Extract<CirculationInput, { act: 'comment' }>) {
  return language === 'ur' ? null : suggestion
}

/** A form is sent once; whatever else collides is told. */
function keyOf<Audience, FormKey>({ audience, formKey }: { audience: Audience; formKey: FormKey }) {
  return [audience, formKey]
}

async function isNew(written: PromiseLike<unknown[]>) {
  return (await written).length > 0
}
