// The worker as it stands in the sources; a release has it in one file (scripts/serve/build.ts).
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
