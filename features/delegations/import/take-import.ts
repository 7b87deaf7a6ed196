import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/features/auth/viewer'
import { newId } from '@/lib/ids'
import { addingAll } from '../changes'
import { saveList } from '../mutations/save-list'
import { getDelegations } from '../queries/delegations'
import type { importInput } from '../validation/forms'
import type { ImportFormState } from '../validation/states'
import { leftOver, readLines } from './read-lines'
import { readUpload } from './read-upload'
import { shownReport } from './shown-report'

/**
 * Reads what was pasted or uploaded beside the list as it stands; `take` then adds the good lines and leaves the others
 * in the field. Nothing that was typed is lost on any way.
 */
export async function takeImport(
  viewer: Viewer,
  { meeting, act, base, formKey }: z.infer<typeof importInput>,
  form: FormData,
): Promise<ImportFormState> {
  const typed = String(form.get('text') ?? '')
  const upload = await readUpload(form)
  if (!upload.ok) return { code: upload.code, text: typed, report: null, taken: 0 }

  const text = upload.value
  const found = await getDelegations(viewer, meeting.address)
  if (!found) return { code: 'not-found', text, report: null, taken: 0 }
  const standing = found.own?.number ?? 0
  const report = readLines(text, found.own?.members ?? [])
  const shown = { text, report: shownReport(report), taken: 0, base: standing, formKey: newId() }
  if (act === 'check') return { code: 'checked', ...shown }

  const members = report.lines.flatMap(({ member }) => (member ? [{ key: newId(), ...member }] : []))
  if (members.length === 0 && base === standing) return { code: 'checked', ...shown }
  const result = await saveList(viewer, { address: meeting.address, base, formKey }, addingAll(members))
  if (!result.ok) return { code: result.code, ...shown }

  const rest = leftOver(report)
  const after = await getDelegations(viewer, meeting.address)
  return {
    code: 'taken',
    text: rest,
    report: rest === '' ? null : shownReport(readLines(rest, after?.own?.members ?? [])),
    taken: members.length,
    base: after?.own?.number,
    formKey: newId(),
  }
}
