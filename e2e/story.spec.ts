import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { locales } from './pages'

const slug = 'waste-heat-power-hub'
const workspacePage = `/en/workspace/opportunities/${slug}`
const titles = {
  en: 'Power from waste heat of industrial furnaces, Hub',
  ru: 'Электроэнергия из сбросного тепла промышленных печей, Хаб',
  ur: 'حب میں صنعتی بھٹیوں کی ضائع حرارت سے بجلی',
}
const titleFields = {
  en: 'Title (English)',
  ru: 'Title (Русский)',
  ur: 'Title (اردو)',
}
/** What a reader may wait for a published text to show. */
const promptly = { timeout: 1_000, intervals: [50] }

const asPageAndAsData: Record<string, string>[] = [{}, { RSC: '1' }]

// Marks the texts of this run, so that the story can be told again on the same portal.
const mark = `№${Date.now().toString(36)}`
const noteMark = `kept apart ${Date.now().toString(36)}`
const noteOfPakistan = `Ask for two more weeks before the round closes: ${noteMark}`

test('from a public reader to the two delegations', async ({ visitor, request, as }) => {
  test.slow()
  await test.step('a visitor reads the opportunity in three languages', async () => {
    for (const locale of locales) {
      await visitor.goto(`/${locale}/opportunities/${slug}`)
      await expect(visitor.getByRole('heading', { level: 1 })).toContainText(titles[locale])
      await expect(visitor.getByRole('heading', { level: 1 })).not.toContainText(mark)
    }
  })

  const secretary = await as('pk.secretary')
  await test.step('the Pakistani secretary edits it and sends it for review', async () => {
    await secretary.goto(workspacePage)
    await secretary.getByRole('link', { name: 'Edit the text' }).click()
    for (const locale of locales)
      await secretary.getByLabel(titleFields[locale]).fill(`${titles[locale]} ${mark}`)
    await secretary.getByRole('button', { name: 'Save as a new revision' }).click()
    await expect(secretary.getByText('The text is saved as a new revision')).toBeVisible()
    await secretary.getByRole('button', { name: 'Send for review' }).click()
    await expect(secretary.getByText('Sent for review: a colleague can publish it now')).toBeVisible()
  })

  await test.step('the author cannot publish, and readers see the old text', async () => {
    await expect(secretary.getByText('The rule is four eyes')).toBeVisible()
    await expect(secretary.getByRole('button', { name: 'Publish this text' })).toHaveCount(0)
    for (const locale of locales) expect(await publicText(request, locale)).not.toContain(mark)
  })

  await test.step('the second secretary publishes, and the page changes in all languages at once', async () => {
    const second = await as('pk.secretary2')
    await second.goto(workspacePage)
    await second.getByRole('button', { name: 'Publish this text' }).click()
    await expect(second.getByText('Published: the public page shows this text')).toBeVisible()
    for (const locale of locales)
      await expect.poll(() => publicText(request, locale), promptly).toContain(`${titles[locale]} ${mark}`)
    await visitor.goto('/ur/opportunities?sector=energy')
    await expect(visitor.getByRole('link', { name: mark })).toBeVisible()
  })

  await test.step('the Pakistani side writes a note on the third meeting', async () => {
    await secretary.goto('/en/workspace/meetings/jwg-3')
    await secretary.getByLabel('New note').fill(noteOfPakistan)
    await secretary.getByRole('button', { name: 'Save the note' }).click()
    await expect(secretary.getByText('The note is saved.')).toBeVisible()
  })

  await test.step('a Russian delegate signs in, reads the joint record and finds no trace of the note', async () => {
    const russian = await as('ru.delegate')
    await russian.goto('/ru/workspace/meetings/jwg-3/minutes')
    const item = /Ход подготовки банковского технико-экономического/
    await expect(russian.getByRole('heading', { name: item })).toBeVisible()
    const read = await everythingRead(russian)
    expect(read).toContain('Progress of the bankable feasibility study')
    expect(read).not.toContain(noteMark)
    expect(read).not.toContain('interrupted supply case: our power experts')
  })

  await test.step('a Pakistani delegate reads the same addresses and finds it', async () => {
    const read = await everythingRead(await as('pk.delegate'))
    expect(read).toContain('Progress of the bankable feasibility study')
    expect(read).toContain(noteOfPakistan)
    expect(read).toContain('interrupted supply case: our power experts')
  })
})

async function publicText(request: APIRequestContext, locale: string) {
  return (await request.get(`/${locale}/opportunities/${slug}`)).text()
}

/** The text of every answer about the third meeting, as a page and as the data that the browser asks for in between. */
async function everythingRead(person: Page) {
  const answers: string[] = []
  for (const path of ['', '/meetings', '/meetings/jwg-3', '/meetings/jwg-3/minutes']) {
    for (const headers of asPageAndAsData) {
      const answer = await person.request.get(`/en/workspace${path}`, { headers })
      expect(answer.status(), path).toBe(200)
      answers.push(await answer.text())
    }
  }
  return answers.join('\n')
}
