import { Notice } from '@/components/ui/notice'

type Props = { title: string; errors: readonly { fieldId: string; message: string }[]; kept?: string }

/** Stands above a form that came back: each error leads to its field. */
export function ErrorSummary({ title, errors, kept }: Props) {
  if (errors.length === 0) return null
  return (
    <Notice tone="bad" title={title} urgent>
      {kept && <p>{kept}</p>}
      <ul className="mt-1 list-disc ps-5">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
