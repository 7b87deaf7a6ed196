import { ensureRelease } from './serve/release'

/** `npm run build`: the release of the sources as they are; the next `npm start` finds it made. */
const release = await ensureRelease((text) => console.log(text))
console.log(release.folder)
