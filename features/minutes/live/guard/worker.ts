import { parentPort } from 'node:worker_threads'
import { UnsoundText } from '../read-text'
import { type Task, work } from './work'

/** The thread in which what browsers send is decoded. Whatever it meets there, it can only end itself. */
parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage({ answer: work(task) })
  } catch (error) {
    parentPort?.postMessage({
      unsound: error instanceof UnsoundText ? error.message : 'it cannot be decoded',
    })
  }
})

parentPort?.postMessage({ ready: true })
