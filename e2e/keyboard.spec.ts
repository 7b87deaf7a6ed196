import { demoPassword, emailOf } from './accounts'
import { expect, test } from './fixtures'
import { tabTo } from './keyboard'

const slug = 'iron-ore-pelletising-chagai'

test('the first press of Tab offers the way past the menu', async ({ visitor }) => {
  await visitor.goto('/en/project')
  const skip = visitor.getByRole('link', { name: 'Skip to the content' })
  await tabTo(visitor, skip)
  await visitor.keyboard.press('Enter')
  await expect(visitor.getByRole('main')).toBeFocused()

  await visitor.keyboard.press('Tab')
  expect(await visitor.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('the menu of a phone opens, closes and leads on', async ({ visitor }) => {
  await visitor.setViewportSize({ width: 360, height: 740 })
  await visitor.goto('/ur')
  const button = visitor.getByRole('button', { name: 'مینو' })
  const meetings = visitor.getByRole('navigation').getByRole('link', { name: 'اجلاس', exact: true })

  await tabTo(visitor, button)
  await visitor.keyboard.press('Enter')
  await expect(meetings).toBeVisible()
  await visitor.keyboard.press('Escape')
  await expect(meetings).toBeHidden()
  await expect(button).toBeFocused()

  await visitor.keyboard.press('Enter')
  await tabTo(visitor, meetings)
  await visitor.keyboard.press('Enter')
  await expect(visitor).toHaveURL(/\/ur\/meetings$/)
})

test('opportunities are searched and filtered', async ({ visitor }) => {
  await visitor.goto('/en/opportunities')
  const main = visitor.getByRole('main')
  await tabTo(visitor, main.getByRole('searchbox'))
  await visitor.keyboard.type('power')
  await tabTo(visitor, main.getByText('Narrow the list'))
  await visitor.keyboard.press('Enter')
  await tabTo(visitor, main.getByLabel('Sector'))
  await visitor.keyboard.type('Energy')
  await tabTo(visitor, main.getByRole('button', { name: 'Show listings' }), 'Shift+Tab')
  await visitor.keyboard.press('Enter')
  await expect(visitor).toHaveURL(/q=power.*sector=energy/)
  await expect(main.getByRole('status')).toContainText('listing')

  await tabTo(visitor, main.locator('a[href^="/en/opportunities/"]').first())
  await visitor.keyboard.press('Enter')
  await expect(visitor).toHaveURL(/\/en\/opportunities\/[a-z-]+$/)
})

test('a delegate signs in and out', async ({ visitor }) => {
  await visitor.goto('/en/sign-in')
  await tabTo(visitor, visitor.getByLabel('E-mail'))
  await visitor.keyboard.type(emailOf('ru.delegate'))
  await tabTo(visitor, visitor.getByLabel('Password', { exact: true }))
  await visitor.keyboard.type(demoPassword)
  await visitor.keyboard.press('Enter')
  await visitor.waitForURL('**/en/workspace')

  await tabTo(visitor, visitor.getByRole('button', { name: 'Sign out' }))
  await visitor.keyboard.press('Enter')
  await visitor.waitForURL('**/en/sign-in')
})

test('a delegate writes a note', async ({ asDelegateOf }) => {
  const delegate = await asDelegateOf('pk')
  await delegate.goto('/en/workspace/meetings/jwg-4')
  await tabTo(delegate, delegate.getByLabel('New note'))
  await delegate.keyboard.type('Written without a mouse')
  await tabTo(delegate, delegate.getByRole('button', { name: 'Save the note' }))
  await delegate.keyboard.press('Enter')
  await expect(delegate.getByText('The note is saved.')).toBeVisible()
})

test('two secretaries edit and publish an opportunity', async ({ as }) => {
  const author = await as('pk.secretary')
  await author.goto(`/en/workspace/opportunities/${slug}`)
  await tabTo(author, author.getByRole('link', { name: 'Edit the text' }))
  await author.keyboard.press('Enter')
  await author.waitForURL('**/edit')
  await tabTo(author, author.getByLabel('Summary (English)'))
  await author.keyboard.press('Control+End')
  await author.keyboard.type(' Edited by keyboard.')
  await tabTo(author, author.getByRole('button', { name: 'Save as a new revision' }))
  await author.keyboard.press('Enter')
  await expect(author.getByText('The text is saved as a new revision')).toBeVisible()
  await tabTo(author, author.getByRole('button', { name: 'Send for review' }))
  await author.keyboard.press('Enter')
  await expect(author.getByText('Sent for review')).toBeVisible()

  const publisher = await as('pk.secretary2')
  await publisher.goto(`/en/workspace/opportunities/${slug}`)
  await tabTo(publisher, publisher.getByRole('button', { name: 'Publish this text' }))
  await publisher.keyboard.press('Enter')
  await expect(publisher.getByText('Published: the public page shows this text')).toBeVisible()
})
