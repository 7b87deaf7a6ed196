import { expect, test } from 'vitest'
import { stripScripts, UnfinishedDocument } from './strip'

test('scripts and the hints to load them go, everything else stays', () => {
  const html =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>' +
    '<link rel="preload" href="/f.woff2" as="font" crossorigin=""/><link rel="modulepreload" href="/b.js"/>' +
    '<link rel="stylesheet" href="/a.css"/><script src="/_next/a.js" async=""></script></head>' +
    '<body>Page <!-- -->2<script>self.__next_f.push([1,"</p>"])</script><SCRIPT>x</SCRIPT></body>'
  expect(stripScripts(html)).toBe(
    '<head><link rel="preload" href="/f.woff2" as="font" crossorigin=""/>' +
      '<link rel="stylesheet" href="/a.css"/></head><body>Page <!-- -->2</body>',
  )
})

test('structured data and our own enhancement stay', () => {
  const html =
    '<script type="application/ld+json">{"@type":"Event"}</script><script src="/enhance.js" defer=""></script>'
  expect(stripScripts(html)).toBe(html)
})

test.each([
  ['an open boundary', '<!--$?--><template id="B:0"></template>'],
  ['a failed boundary', '<!--$!-->'],
  ['a piece to be moved', '<div hidden id="S:0">late</div>'],
  ['an error shell', '<html id="__next_error__">'],
  ['an error shell with a language', '<html lang="en" id="__next_error__">'],
])('%s is refused', (_, html) => {
  expect(() => stripScripts(html)).toThrow(UnfinishedDocument)
})

test('a closed boundary is finished', () => {
  expect(stripScripts('<div hidden=""><!--$--><!--/$--></div>')).toContain('<!--$-->')
})
