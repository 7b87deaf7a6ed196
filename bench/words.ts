/** The same thirty words in the three languages, in the same order: a search for one finds as much as for another. */
export const words = {
  en: 'rolling billet furnace harbour turbine coke pellet warehouse pipeline railway crane slab wire rod boiler cement quarry terminal grid solar lime scrap casting foundry bridge valve pump cooling training survey'.split(
    ' ',
  ),
  ru: 'прокат заготовка печь гавань турбина кокс окатыш склад трубопровод железнодорожный кран сляб проволока катанка котёл цемент карьер терминал сеть солнечный известь лом литьё цех мост клапан насос охлаждение обучение изыскание'.split(
    ' ',
  ),
  ur: 'رولنگ بلٹ بھٹی بندرگاہ ٹربائن کوک گولی گودام پائپ ریلوے کرین سلیب تار سلاخ بوائلر سیمنٹ کان ٹرمینل گرڈ شمسی چونا سکریپ ڈھلائی فاؤنڈری پل والو پمپ ٹھنڈک تربیت جائزہ'.split(
    ' ',
  ),
}

export type Language = keyof typeof words

/** One word in turn, each found in a sixth of the listings: also of the fewest, more than a page of cards. */
export function commonSearches(language: Language, count: number, from = 0) {
  const list = words[language]
  return Array.from({ length: count }, (_, place) => list[(from + place) % list.length] ?? '')
}

/** Searches of two words, each found in a few listings of a hundred. */
export function searches(language: Language, count: number, from = 0) {
  const list = words[language]
  return Array.from({ length: count }, (_, place) => {
    const at = from + place
    return `${list[at % list.length]} ${list[(at * 7 + 3 + Math.floor(at / list.length)) % list.length]}`
  })
}
