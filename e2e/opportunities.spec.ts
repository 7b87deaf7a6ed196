import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { locales } from './pages'

const marked = (text: string) => `${text} ${randomUUID().slice(0, 8)}`

/** Opens a draft of the signed-in side through the form, and answers with the address it got. */
async function openDraft(page: Page, title: string) {
  const slug = `e2e-${randomUUID()}`
  await page.goto('/en/workspace/opportunities/new')
  await page.getByLabel('Address of the public page').fill(slug)
  await page.getByLabel('Place in the filter').fill('karachi')
  await page.getByLabel('Name of the place (English)').fill('Karachi')
  await write(page, title)
  await page.getByRole('button', { name: 'Open the draft' }).click()
  await expect(page.getByText('The draft is open')).toBeVisible()
  return slug
}

async function write(page: Page, title: string) {
  for (const language of ['English', 'Русский', 'اردو']) {
    await page.getByLabel(`Title (${language})`).fill(`${title} ${language}`)
    await page.getByLabel(`Summary (${language})`).fill(`Summary of ${title}`)
    await page.getByLabel(`Description (${language})`).fill(`Description of ${title}`)
  }
}

const save = (page: Page) => page.getByRole('button', { name: 'Save as a new revision' }).click()
const sendForReview = async (page: Page) => {
  await page.getByRole('button', { name: 'Send for review' }).click()
  await expect(page.getByText('Sent for review: a colleague can publish it now')).toBeVisible()
}

test('what one secretary writes and another publishes stands on the public page at once, in three languages', async ({
  as,
  visitor,
}) => {
  const [author, colleague] = await Promise.all([as('pk.secretary'), as('pk.secretary2')])
  const [first, second] = [marked('First text'), marked('Second text')]
  const slug = await openDraft(author, first)
  const own = `/en/workspace/opportunities/${slug}`
  expect((await visitor.goto(`/en/opportunities/${slug}`))?.status()).toBe(404)

  await sendForReview(author)
  await expect(author.getByRole('button', { name: 'Publish this text' })).toHaveCount(0)
  await publish(colleague, own)
  await visitor.goto(`/en/opportunities/${slug}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(`${first} English`)

  await author.goto(`${own}/edit`)
  await write(author, second)
  await save(author)
  await expect(author.getByText('The text is saved as a new revision')).toBeVisible()
  await visitor.goto(`/en/opportunities/${slug}`)
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(`${first} English`)

  await sendForReview(author)
  await publish(colleague, own)
  const published = Date.now()
  const names = { en: 'English', ru: 'Русский', ur: 'اردو' }
  await expect(async () => {
    const pages = await Promise.all(
      locales.map((locale) => visitor.request.get(`/${locale}/opportunities/${slug}`)),
    )
    const texts = await Promise.all(pages.map((page) => page.text()))
    for (const [index, locale] of locales.entries())
      expect(texts[index]).toContain(`${second} ${names[locale]}`)
  }).toPass({ intervals: [50], timeout: 10_000 })
  expect(Date.now() - published).toBeLessThan(1_000)
})

test('for the other side a draft is a wrong address', async ({ as }) => {
  const [author, stranger] = await Promise.all([as('pk.secretary'), as('ru.secretary')])
  const title = marked('Our draft')
  const slug = await openDraft(author, title)

  const [draft, nothing] = [
    await stranger.goto(`/en/workspace/opportunities/${slug}`),
    await stranger.goto(`/en/workspace/opportunities/e2e-${randomUUID()}`),
  ]
  expect([draft?.status(), nothing?.status()]).toEqual([404, 404])
  const list = await stranger.goto('/en/workspace/opportunities')
  expect(await list?.text()).not.toContain(title)
  const own = await author.goto('/en/workspace/opportunities')
  expect(await own?.text()).toContain(title)
})

test('two people edit at once: nothing typed is lost, and both texts are seen', async ({ as }) => {
  const [one, other] = await Promise.all([as('pk.secretary'), as('pk.secretary2')])
  const slug = await openDraft(one, marked('Before'))
  const edit = `/en/workspace/opportunities/${slug}/edit`
  await Promise.all([one.goto(edit), other.goto(edit)])

  await one.getByLabel('Title (English)').fill('Title of the faster one')
  await save(one)
  await expect(one.getByText('The text is saved as a new revision')).toBeVisible()

  await other.getByLabel('Title (English)').fill('Title of the slower one')
  await other.getByLabel('Stage').selectOption({ label: 'Ready for investment' })
  await save(other)
  await expect(other.getByText('Somebody saved another text while you were writing')).toBeVisible()
  await expect(other.getByLabel('Title (English)')).toHaveValue('Title of the slower one')
  await expect(other.getByLabel('Stage')).toHaveValue('ready')
  await expect(other.getByText('Title of the faster one')).toBeVisible()

  await save(other)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Title of the slower one')
  await expect(other.getByText('Saved revision 3')).toBeVisible()
})

test('a double click makes one revision', async ({ as }) => {
  const page = await as('pk.secretary')
  const slug = await openDraft(page, marked('Clicked'))
  await page.goto(`/en/workspace/opportunities/${slug}/edit`)
  await page.getByRole('button', { name: 'Save as a new revision' }).dblclick()
  await expect(page.getByText('The text is saved as a new revision')).toBeVisible()
  await expect(page.getByText('Saved revision 2')).toBeVisible()
  await expect(page.getByText('Saved revision 3')).toHaveCount(0)
})

test('a form that comes back names the field and keeps the text, without script too', async ({ as }) => {
  const page = await as('pk.secretary', { javaScriptEnabled: false })
  const slug = await openDraft(page, marked('Kept'))
  await page.goto(`/en/workspace/opportunities/${slug}/edit`)
  await page.getByLabel('Investment from, US$ million').fill('a lot')
  await page.getByLabel('Summary (English)').fill('Typed with care')
  await save(page)
  await expect(page.getByRole('link', { name: /Write a number of millions/ })).toBeVisible()
  await expect(page.getByLabel('Summary (English)')).toHaveValue('Typed with care')
  await expect(page.getByLabel('Investment from, US$ million')).toHaveValue('a lot')
})

test.describe('the public list without script', () => {
  test.use({ javaScriptEnabled: false })

  test('filters, order and a value that is not understood', async ({ visitor }) => {
    await visitor.goto('/en/opportunities')
    await visitor.getByText('Narrow the list').click()
    await visitor.getByLabel('Sector').selectOption({ label: 'Energy' })
    await visitor.getByRole('button', { name: 'Show listings' }).click()
    await expect(visitor).toHaveURL(/sector=energy/)
    await expect(visitor.getByRole('link', { name: 'Wind power for industry' })).toBeVisible()
    await expect(visitor.getByText('Rolling mill for reinforcing bar')).toHaveCount(0)

    await visitor.getByRole('link', { name: 'Largest investment' }).click()
    await expect(visitor).toHaveURL(/sector=energy&sort=-amount/)
    await expect(visitor.getByRole('main').getByRole('article').first()).toContainText('Wind power')

    await visitor.goto('/en/opportunities?stage=soon')
    await expect(visitor.getByText('“soon” does not count')).toBeVisible()
    await expect(visitor.getByLabel('Stage')).toHaveValue('soon')
  })

  test('a question without an answer says why and offers a way on', async ({ visitor }) => {
    await visitor.goto('/en/opportunities?q=zeppelin&older=1')
    await expect(visitor.getByRole('status')).toHaveText('No listing answers all of these conditions')
    await visitor.getByRole('link', { name: 'Show all listings' }).click()
    await expect(visitor).toHaveURL(/\/en\/opportunities$/)
    await expect(visitor.getByRole('status')).toHaveText(/^\d+ listings$/)
  })
})

async function publish(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('button', { name: 'Publish this text' }).click()
  await expect(page.getByText('Published: the public page shows this text')).toBeVisible()
}
