type Props = { id: string; label: string; value: number; max: number; words: string }

/** `words` says the same as the bar: “9 of 14 evidence items”. */
export function ProgressBar({ id, label, value, max, words }: Props) {
  return (
    <div>
      <p className="flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="text-soft text-sm tabular-nums">{words}</span>
      </p>
      <progress
        id={id}
        value={value}
        max={max}
        className="mt-1 block h-2 w-full appearance-none overflow-hidden rounded-sm bg-line [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-ink"
      >
        {words}
      </progress>
    </div>
  )
}
