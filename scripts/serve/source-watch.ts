import { watch } from 'node:fs'

const quiet = 150

/** Pages reload by themselves in watch mode; the process around them has to be started anew when its files change. */
export function onServerChange(changed: () => void) {
  let timer: NodeJS.Timeout | undefined
  for (const folder of ['server', 'lib']) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(changed, quiet) // an editor writes a file in several steps
    }).unref()
  }
}
