/** Tells the terminal how far the start is: one line when a step begins to say something, one when it is done. */
export function makeSteps(total: number) {
  let current = 0
  return async function step<T>(
    name: string,
    work: (note: (text: string) => void) => Promise<T>,
  ): Promise<T> {
    current += 1
    const label = `  ${current}/${total} ${name} …`
    const notes: string[] = []
    const begun = performance.now()
    const done = await work((text) => {
      notes.push(text)
      if (process.stdout.isTTY) console.log(`${label} ${text}`)
    })
    const last = notes.at(-1)
    console.log(`${label} ${Math.round(performance.now() - begun)} ms${last ? ` (${last})` : ''}`)
    return done
  }
}
