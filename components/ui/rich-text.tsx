import type { ReactNode } from 'react'
import type { RichBlock, RichRun, RichText } from '@/lib/rich-text'

type Props = { text: RichText; emphasis?: boolean }

/** The only way a rich text becomes elements: out of its data, by this list of what there is. */
export function RichTextBody({ text, emphasis = false }: Props) {
  return (
    <div className={`grid gap-2 ${emphasis ? 'font-semibold' : ''}`}>
      {text.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place, and are drawn once
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: RichBlock }) {
  if (block.kind === 'paragraph') return <p className="whitespace-pre-line">{block.runs.map(drawRun)}</p>
  // biome-ignore lint/suspicious/noArrayIndexKey: items have no name but their place, and are drawn once
  const items = block.items.map((runs, index) => <li key={index}>{runs.map(drawRun)}</li>)
  if (block.kind === 'bullets') return <ul className="list-disc ps-6">{items}</ul>
  return <ol className="list-decimal ps-6">{items}</ol>
}

function drawRun({ text, bold, italic, link }: RichRun, index: number): ReactNode {
  let drawn: ReactNode = text
  if (italic) drawn = <em>{drawn}</em>
  if (bold) drawn = <strong>{drawn}</strong>
  if (link)
    drawn = (
      <a href={link} rel="noopener noreferrer nofollow" className="underline">
        {drawn}
      </a>
    )
  return <span key={index}>{drawn}</span>
}
