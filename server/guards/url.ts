const longest = 4096
// Only what a URL may contain; a per cent sign must start an escape.
const allowed = /^\/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?[\]|]|%[0-9A-Fa-f]{2})*$/
// Escaped control characters, slashes and dots have no honest use in a path of ours.
const trick = /%(?:[01][0-9a-f]|7f|2f|5c|2e)/i

/** Absolute forms, backslashes, double slashes, dot segments, broken or hidden escapes: nothing to look further at. */
export function isSoundUrl(url: string) {
  if (url.length > longest || !allowed.test(url)) return false
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  return !path.includes('//') && !/(?:^|\/)\.\.?(?:\/|$)/.test(path) && !trick.test(path)
}
