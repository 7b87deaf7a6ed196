// @ts-check
import { spawn } from 'node:child_process'

/** @type {NodeJS.Signals[]} */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a TypeScript file in a child process and ends as it ends. The child hears of our death through the channel
 * between us, whatever killed us.
 * @param {string} script
 * @param {string[]} args
 */
export function runTypeScript(script, args) {
  const flags = ['--conditions=react-server', '--import', 'tsx', script, ...args]
  const child = spawn(process.execPath, flags, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of passedOn) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    // Ended by a signal: the customary exit code of a shell.
    process.exit(code ?? (signal === 'SIGINT' ? 130 : 143))
  })
}
