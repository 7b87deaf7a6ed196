// A thread as it stands in the sources; a release has each in one file (scripts/serve/build.ts).
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData)
