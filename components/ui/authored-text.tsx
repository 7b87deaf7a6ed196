/** Words that somebody wrote: a text of the minutes keeps its language and direction, other words bring their own. */
export function AuthoredText({ language, text }: { language: 'en' | 'ru' | null; text: string }) {
  const reading = language ? ({ lang: language, dir: 'ltr' } as const) : ({ dir: 'auto' } as const)
  return (
    <p {...reading} className={`max-w-[65ch] whitespace-pre-line break-words ${language ? 'authentic' : ''}`}>
      {text}
    </p>
  )
}
