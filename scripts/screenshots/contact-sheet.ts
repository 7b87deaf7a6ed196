import { nameOf, type Shot } from './shots'

/** One page that shows all pictures, page by page, so that a person can look them over at once. */
export function contactSheet(shots: readonly Shot[]) {
  const groups = grouped(shots)
  const sections = [...groups].map(([name, taken]) => section(name, taken)).join('\n')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screenshots</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; background: #eee; color: #222 }
  section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; margin-block-end: 3rem }
  h2 { flex-basis: 100%; margin: 0 }
  figure { margin: 0 }
  img { inline-size: auto; block-size: 26rem; object-fit: contain; object-position: top; background: #fff }
</style>
<h1>${shots.length} screenshots</h1>
${sections}
</html>
`
}

function grouped(shots: readonly Shot[]) {
  const groups = new Map<string, Shot[]>()
  for (const shot of shots) groups.set(nameOf(shot), [...(groups.get(nameOf(shot)) ?? []), shot])
  return groups
}

function section(name: string, shots: readonly Shot[]) {
  const figures = shots.map(({ file, locale, width, theme }) => {
    const caption = `${locale}, ${width} px, ${theme}`
    const picture = `<img src="${file}" alt="${name}, ${caption}" loading="lazy">`
    return `<figure><a href="${file}">${picture}</a><figcaption>${caption}</figcaption></figure>`
  })
  return `<section><h2>${name}</h2>\n${figures.join('\n')}\n</section>`
}
