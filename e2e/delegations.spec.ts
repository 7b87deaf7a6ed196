import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expect, test } from './fixtures'

const page = (meeting: string, rest = '') => `/en/workspace/meetings/${meeting}/delegations${rest}`
const head = 'Name\tИмя\tنام\tPost EN\tPost RU\tPost UR\tCapacity'
const line = (name: string) => `${name}\tЭксперт Стороны\tماہر\tExpert\tЭксперт\tماہر\tadviser`
/** As a page, and as the data that a browser asks for in between. */
const inBothManners: Record<string, string>[] = [{}, { RSC: '1' }]
/** Names are letters, so the mark of this run is as well. */
const marked = (word: string) =>
  `${word} ${Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`

async function textOf(reader: Page, meeting: string) {
  const answers = await Promise.all(
    inBothManners.map((headers) => reader.request.get(page(meeting), { headers })),
  )
  return (await Promise.all(answers.map((answer) => answer.text()))).join()
}

test('a pasted list is corrected, taken over and notified; before that the other side sees nothing', async ({
  as,
}) => {
  const [author, stranger, delegate] = await Promise.all([
    as('pk.secretary'),
    as('ru.secretary'),
    as('pk.delegate'),
  ])
  const [good, other] = [marked('Amina'), marked('Bilal')]
  const wrong = other.replace('a', 'а') // a Cyrillic letter that looks the same
  await author.goto(page('jwg-4', '?edit=import'))
  await author.getByLabel('Pasted table').fill([head, line(good), line(wrong)].join('\n'))
  await author.getByRole('button', { name: 'Check' }).click()
  await expect(author.getByText('1 of 2 lines can be taken over')).toBeVisible()
  const row = author.getByRole('row').filter({ hasText: 'mixes letters' })
  await expect(row).toContainText('3')
  await expect(row).toContainText('Name in Latin letters')

  await author.getByRole('button', { name: 'Take over 1 good line' }).click()
  await expect(author.getByText('1 line has been taken over')).toBeVisible()
  await expect(author.getByLabel('Pasted table')).toHaveValue([head, line(wrong)].join('\n'))
  await author.getByLabel('Pasted table').fill([head, line(other)].join('\n'))
  await author.getByRole('button', { name: 'Check' }).click()
  await author.getByRole('button', { name: 'Take over 1 good line' }).click()
  await expect(author.getByText('All lines have been taken over.')).toBeVisible()

  for (const name of [good, other]) {
    expect(await textOf(stranger, 'jwg-4')).not.toContain(name)
    expect(await textOf(delegate, 'jwg-4')).toContain(name)
  }
  await author.getByRole('button', { name: 'Notify the other side' }).click()
  await expect(author.getByText('The other side has been notified.')).toBeVisible()

  await stranger.goto(page('jwg-4'))
  const pakistan = stranger.getByRole('region', { name: 'Pakistan', exact: true })
  await expect(pakistan.getByText('Changes since notice')).toBeVisible()
  for (const name of [good, other]) await expect(pakistan.getByText(name).first()).toBeVisible()
  await expect(stranger.getByRole('button', { name: `Remove ${good}` })).toHaveCount(0)
})

test('without script a line is entered, corrected, moved and removed', async ({ as }) => {
  const author = await as('ru.secretary', { javaScriptEnabled: false })
  const name = marked('Vera')
  await author.goto(page('jwg-4', '?edit=new'))
  await author.getByLabel('Capacity').selectOption('member')
  await author.getByLabel('Name in Latin letters').fill(name)
  await author.getByLabel('Name in Russian letters').fill('Вера')
  await author.getByLabel('Name in Urdu letters').fill('Vera')
  await author.getByLabel('Post in English').fill('Expert')
  await author.getByLabel('Post in Russian').fill('Эксперт')
  await author.getByLabel('Post in Urdu').fill('ماہر')
  await author.getByRole('button', { name: 'Save the line' }).click()
  await expect(author.getByRole('alert').filter({ hasText: 'some fields need correcting' })).toBeVisible()
  await expect(author.getByLabel('Name in Latin letters')).toHaveValue(name)
  await expect(author.getByLabel('Capacity')).toHaveValue('member')
  await author.getByLabel('Name in Urdu letters').fill('ویرا')
  await author.getByRole('button', { name: 'Save the line' }).click()
  await expect(author.getByText('The list is saved.')).toBeVisible()

  await author.getByRole('button', { name: `Move ${name} up` }).click()
  await expect(author.getByText('The order is changed.')).toBeVisible()
  await author.getByRole('button', { name: `Remove ${name}` }).click()
  await expect(author.getByText('The line is removed.')).toBeVisible()
  await expect(author.getByText(name)).toHaveCount(0)
})

test('two colleagues edit at once: the second is told, and keeps what was typed', async ({ as }) => {
  const [one, other] = await Promise.all([as('pk.secretary'), as('pk.secretary2')])
  const [first, second] = [marked('Expert'), marked('Adviser')]
  for (const person of [one, other]) {
    await person.goto(page('jwg-t-1'))
    await person
      .getByRole('link', { name: /^Edit / })
      .last()
      .click()
  }
  await one.getByLabel('Post in English').fill(first)
  await one.getByRole('button', { name: 'Save the line' }).click()
  await expect(one.getByText('The list is saved.')).toBeVisible()

  await other.getByLabel('Post in English').fill(second)
  await other.getByRole('button', { name: 'Save the line' }).click()
  await expect(other.getByText('A colleague has saved revision')).toBeVisible()
  await expect(other.getByLabel('Post in English')).toHaveValue(second)
  await expect(other.getByText(first)).toBeVisible()
  await other.getByRole('button', { name: 'Save the line' }).click()
  await expect(other.getByText('The list is saved.')).toBeVisible()
  await expect(other.getByText(second)).toBeVisible()
})

test('a file in another encoding is refused in words, and one larger than other forms is read', async ({
  as,
}) => {
  const author = await as('ru.secretary')
  await author.goto(page('jwg-t-1', '?edit=import'))
  const choose = (buffer: Buffer) =>
    author.getByLabel('CSV file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer })
  await choose(Buffer.from([0xc8, 0xec, 0xff, 0x0a]))
  await author.getByRole('button', { name: 'Check' }).click()
  await expect(author.getByText('The file is not text in UTF-8')).toBeVisible()

  const people = Array.from({ length: 150 }, () => `${line(marked('Vera'))}\t${'a remark '.repeat(250)}`)
  const large = `\uFEFF${[`${head}\tRemarks`, ...people].join('\n')}`.replaceAll('\t', ';')
  expect(large.length).toBeGreaterThan(300_000)
  await choose(Buffer.from(large))
  await author.getByRole('button', { name: 'Check' }).click()
  await expect(author.getByText('Every line is understood')).toBeVisible()
  await expect(author.getByText('Columns that were not understood and are left out: Remarks')).toBeVisible()
})

test('the notified lists come as a file that another program reads', async ({ as }) => {
  const reader = await as('ru.delegate')
  const answer = await reader.request.get(page('jwg-3', '/export'))
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8')
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="jwg-3-delegations.csv"')
  expect(answer.headers()['cache-control']).toBe('private, no-store')
  const rows: string[][] = parse(await answer.text(), { bom: true })
  expect(rows).toHaveLength(1 + 7 + 6)
  expect(rows[1]?.slice(0, 4)).toEqual([
    'Pakistan',
    '2',
    'Head of delegation',
    'Co-chair of the Pakistani side',
  ])
})
