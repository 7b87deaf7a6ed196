import { useTranslations } from 'next-intl'
import { newId } from '@/lib/ids'
import { ENDINGS } from '../validation'
import { CirculationForm, Send } from './act-form'

type Props = { reservation: string; meeting: string; revision: number }

/** For the side that raised it: resolved, or recorded in the text. */
export function EndReservation({ reservation, meeting, revision }: Props) {
  const t = useTranslations('circulation')
  return (
    <CirculationForm act="end" id={`end-${reservation}`} bound={{ meeting, revision, formKey: newId() }}>
      <input type="hidden" name="reservation" value={reservation} />
      <p className="flex flex-wrap gap-3">
        {ENDINGS.map((ending) => (
          <Send key={ending} name="ending" value={ending}>
            {t(`act.${ending}`)}
          </Send>
        ))}
      </p>
    </CirculationForm>
  )
}
