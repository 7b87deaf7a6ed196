import { about } from '../seed/record/about'
import { accessibility } from '../seed/record/accessibility'
import { home } from '../seed/record/home'
import { privacy } from '../seed/record/privacy'
import { project } from '../seed/record/project'
import { investorRegimeFigures, investorRegimeNote } from '../seed/record/sectors'
import type { Localized, Section } from '../seed/record/types'

type Passage = {
  page: string
  key: string
  position: number
  title: Localized | null
  body: Localized | null
  figures: string[]
  link: { path: string; words: Localized } | null
}
type Words = Pick<Passage, 'key' | 'title' | 'body'> & Partial<Passage>

/** The standing pages, a row for each titled passage; `lead` is the page's own title and first words. */
export const referencePassages: Passage[] = [
  ...page('home', [
    { key: 'lead', title: home.headline, body: home.lead },
    ...home.doors.map((door) => ({
      key: door.key,
      title: door.title,
      body: door.text,
      link: { path: door.path, words: door.link },
    })),
  ]),
  ...page('project', [
    { key: 'lead', title: project.title, body: project.lead },
    ...project.sections.map(ofSection),
    ...project.unknowns.map((unknown, index) => ({
      key: `unknown-${index + 1}`,
      title: null,
      body: unknown,
    })),
    { key: 'sources', title: null, body: inEveryLanguage(project.sourcesIntro, project.sources.join(' · ')) },
  ]),
  ...page('investor-regime', [
    { key: 'note', title: null, body: investorRegimeNote, figures: investorRegimeFigures },
  ]),
  ...page('about', [
    { key: 'lead', title: about.title, body: about.lead },
    ...about.sections.map(ofSection),
    { key: 'rules', title: about.rulesTitle, body: about.rulesIntro },
  ]),
  ...page('privacy', [
    { key: 'lead', title: privacy.title, body: privacy.lead },
    ...privacy.sections.map(ofSection),
  ]),
  ...page('accessibility', [
    { key: 'lead', title: accessibility.title, body: accessibility.lead },
    ...accessibility.sections.map(ofSection),
  ]),
]

function page(name: string, passages: Words[]): Passage[] {
  return passages.map((words, index) => ({ page: name, position: index, figures: [], link: null, ...words }))
}

function ofSection({ key, heading, paragraphs, figures }: Section): Words {
  return { key, title: heading, body: joined(paragraphs), figures }
}

export function joined(paragraphs: Localized[]): Localized {
  const inOne = (language: keyof Localized) => paragraphs.map((each) => each[language]).join('\n\n')
  return { en: inOne('en'), ru: inOne('ru'), ur: inOne('ur') }
}

/** Names of publications stand as their publishers write them, in every language. */
function inEveryLanguage(intro: Localized, names: string): Localized {
  return joined([intro, { en: names, ru: names, ur: names }])
}
