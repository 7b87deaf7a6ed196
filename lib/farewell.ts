type Duty = () => Promise<unknown>

declare global {
  var portalFarewell: Duty[] | undefined
}

/** On globalThis, because the process that stops and the application that works are built apart. */
globalThis.portalFarewell ??= []
const duties = globalThis.portalFarewell

/** What has to be finished before the process may end. */
export function beforeTheEnd(duty: Duty) {
  duties.push(duty)
}

export function sayFarewell() {
  return Promise.allSettled(duties.map((duty) => duty()))
}
