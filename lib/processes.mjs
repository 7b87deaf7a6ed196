// @ts-check
// Plain JavaScript, because `npm start` needs it before any dependency is installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const onLinux = process.platform === 'linux'

/**
 * Tells one life of a process id from the next: ids are reused, the moment of birth is not.
 * Undefined when nobody lives under that id. A zombie is dead: it holds nothing and answers nothing.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processStamp(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return onLinux ? stampFromProc(pid) : stampFromPs(pid)
}

/**
 * @param {number} pid
 * @param {string} stamp
 */
export function isAlive(pid, stamp) {
  return processStamp(pid) === stamp
}

/**
 * The short name of the program that runs under this id.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function programName(pid) {
  if (!onLinux) return basename(ps(pid, 'comm=')) || undefined
  return read(`/proc/${pid}/comm`)?.trim()
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch {
    // It has gone already, which is what every caller wants in the end.
  }
}

/** @param {number} pid */
function stampFromProc(pid) {
  const stat = read(`/proc/${pid}/stat`)
  if (!stat) return undefined
  // The second field is the program's name in brackets and may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X') return undefined
  return `${read('/proc/sys/kernel/random/boot_id')?.trim()}-${startTicks}`
}

/** @param {number} pid */
function stampFromPs(pid) {
  const answer = ps(pid, 'stat=,lstart=')
  if (!answer || answer.startsWith('Z')) return undefined
  return answer.replace(/^\S+\s+/, '')
}

/**
 * @param {number} pid
 * @param {string} columns
 */
function ps(pid, columns) {
  return spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
