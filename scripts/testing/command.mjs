import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Runs a program to its end.
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` passes its output on at once
 * @returns {Promise<{ code: number, stdout: string, output: string }>}
 */
export function run([program, ...parameters], { cwd = root, env = testEnvironment(), show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      output += chunk
      if (show) process.stdout.write(chunk)
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
      if (show) process.stderr.write(chunk)
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }))
  })
}

/** The path of a program that an npm package brought. */
export function tool(name) {
  return join(root, 'node_modules', '.bin', name)
}

const settings =
  /^(DATABASE_.*|PORTAL_.*|PORT|HOST|DATA_DIR|STORAGE_.*|CLAMAV_URL|PUBLIC_URL|AUTH_SECRET|LOG_LEVEL|NODE_ENV|NEXT_DIST_DIR)$/

/** The environment without the settings of a portal, so that a developer's own ones never steer a test. */
export function testEnvironment(extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !settings.test(name))
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', ...extra }
}
