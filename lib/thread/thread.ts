import 'server-only'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker as Thread } from 'node:worker_threads'

// Asked for at run time, so that no bundler takes a thread's file for a part of the pages.
const { Worker } = process.getBuiltinModule('node:worker_threads')

/** A thread by the name that a release gives its file (scripts/serve/build.ts), and where it stands in the sources. */
export type ThreadFile = { name: string; source: string }

/** A thread that reads what comes from outside ended: it took too long, too much, or broke. */
export class ThreadEnded extends Error {}

/** Starts a thread with so much memory; it has said that it is ready. */
export async function startThread({ name, source }: ThreadFile, heapMegabytes: number): Promise<Thread> {
  const home = realpathSync(/*turbopackIgnore: true*/ process.cwd())
  const folder = process.env.NEXT_DIST_DIR
  const isRelease = folder !== undefined && process.env.NODE_ENV === 'production'
  const thread = isRelease
    ? new Worker(join(home, folder, `${name}.mjs`), { execArgv: [], resourceLimits: limits(heapMegabytes) })
    : new Worker(join(home, 'lib', 'thread', 'of-sources.mjs'), {
        ...{ execArgv: [], resourceLimits: limits(heapMegabytes) },
        workerData: join(home, source),
      })
  thread.unref()
  // A thread that is ended by force may still fail.
  thread.on('error', () => undefined)
  await once(thread, 'message')
  return thread
}

const limits = (heapMegabytes: number) => ({ maxOldGenerationSizeMb: heapMegabytes })

/** One question to a thread; without an answer in time the thread is ended. Throws `ThreadEnded`. */
export function askThread(thread: Thread, question: unknown, milliseconds: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = (why: string) => {
      void thread.terminate()
      settle(() => reject(new ThreadEnded(why)))
    }
    const timer = setTimeout(() => end('it took too long'), milliseconds)
    const onAnswer = (answer: unknown) => settle(() => resolve(answer))
    const onEnd = () => end('it broke its reader')
    function settle(then: () => void) {
      clearTimeout(timer)
      thread.off('message', onAnswer).off('error', onEnd).off('exit', onEnd)
      then()
    }
    thread.on('message', onAnswer).on('error', onEnd).on('exit', onEnd)
    thread.postMessage(question)
  })
}
