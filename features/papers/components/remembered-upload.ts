/** What this browser was sending when the page was left, so that it can go on: the file itself it may not keep. */
export type Remembered = { url: string; name: string; size: number; modified: number }

const KEY = 'jwg-upload:'

/** `place` tells forms apart: the meeting, or the paper that gets a new version. */
export function remember(place: string, upload: Remembered | null) {
  try {
    if (upload) localStorage.setItem(KEY + place, JSON.stringify(upload))
    else localStorage.removeItem(KEY + place)
  } catch {
    // A browser that keeps nothing still uploads, and only cannot go on after a reload.
  }
}

export function remembered(place: string): Remembered | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY + place) ?? 'null')
    return isRemembered(found) ? found : null
  } catch {
    return null
  }
}

export function isSameFile(upload: Remembered, file: File) {
  return upload.name === file.name && upload.size === file.size && upload.modified === file.lastModified
}

function isRemembered(found: unknown): found is Remembered {
  return (
    typeof found === 'object' &&
    found !== null &&
    'url' in found &&
    typeof found.url === 'string' &&
    /^\/api\/uploads\/[0-9a-f]{32}$/.test(found.url) &&
    'name' in found &&
    typeof found.name === 'string' &&
    'size' in found &&
    typeof found.size === 'number' &&
    'modified' in found &&
    typeof found.modified === 'number'
  )
}
