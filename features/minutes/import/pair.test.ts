import { describe, expect, test } from 'vitest'
import { plainText } from '@/lib/rich-text'
import { pairUp } from './pair'
import { readHtml, readPlain } from './read-html'

const shown = (pairs: ReturnType<typeof pairUp>) =>
  pairs.map(({ kind, en, ru }) => [kind, en && plainText(en), ru && plainText(ru)])

describe('one document with both languages', () => {
  test('in a table: each row is a pair, whatever column a language has', () => {
    const html = `<table>
      <tr><th><p>English</p></th><th><p>Русский</p></th></tr>
      <tr><td><p><strong>1. Opening</strong></p></td><td><p><strong>1. Открытие</strong></p></td></tr>
      <tr><td><p>1.1</p></td><td><p>Заседание открыто.</p></td><td><p>The meeting was opened.</p></td></tr>
      <tr><td><p>Only here.</p></td><td></td></tr></table>`
    expect(shown(pairUp([readHtml(html)]))).toEqual([
      ['discussion', 'English', 'Русский'],
      ['heading', 'Opening', 'Открытие'],
      ['discussion', 'The meeting was opened.', 'Заседание открыто.'],
      ['discussion', 'Only here.', null],
    ])
  })

  test('paragraph after paragraph: the second language follows the first', () => {
    const text = '1. Opening\n1. Открытие\nThe meeting was opened.\nЗаседание открыто.\nNobody said more.'
    expect(shown(pairUp([readPlain(text)]))).toEqual([
      ['heading', 'Opening', 'Открытие'],
      ['discussion', 'The meeting was opened.', 'Заседание открыто.'],
      ['discussion', 'Nobody said more.', null],
    ])
  })

  test('in two columns of plain text', () => {
    expect(shown(pairUp([readPlain('Agreed.\tСогласовано.\r\nNoted.\tПринято к сведению.')]))).toEqual([
      ['discussion', 'Agreed.', 'Согласовано.'],
      ['discussion', 'Noted.', 'Принято к сведению.'],
    ])
  })
})

describe('a document for each language', () => {
  const english = [
    '1. Opening',
    'The meeting was opened by the host.',
    '2. Water',
    'The Sides looked at the two studies and at what sets them apart.',
  ]
  const russian = [
    '1. Открытие',
    'Заседание открыла принимающая Сторона.',
    '2. Вода',
    'Стороны рассмотрели оба исследования и то, чем они различаются.',
  ]

  test('whatever comes first', () => {
    const expected = [
      ['heading', 'Opening', 'Открытие'],
      ['discussion', english[1], russian[1]],
      ['heading', 'Water', 'Вода'],
      ['discussion', english[3], russian[3]],
    ]
    const documents = [readPlain(english.join('\n')), readPlain(russian.join('\n'))]
    expect(shown(pairUp(documents))).toEqual(expected)
    expect(shown(pairUp(documents.reverse()))).toEqual(expected)
  })

  test('a paragraph that one of them lacks stands alone, and the others keep their partners', () => {
    const documents = [
      readPlain(english.join('\n')),
      readPlain(russian.filter((_, at) => at !== 1).join('\n')),
    ]
    expect(shown(pairUp(documents))).toEqual([
      ['heading', 'Opening', 'Открытие'],
      ['discussion', english[1], null],
      ['heading', 'Water', 'Вода'],
      ['discussion', english[3], russian[3]],
    ])
  })
})

test('formatting stays: bold, italic, lists under what introduces them, safe links; nothing else', () => {
  const html = `<h1>Head</h1><p>The <em>Sides</em> agreed <strong>on</strong>:</p><ul><li>water</li><li>power</li></ul>
    <p><a href="https://example.org/a">a page</a> and <a href="javascript:alert(1)">no page</a><img src="x" onerror="alert(1)">‮</p>`
  expect(pairUp([readHtml(html)])).toEqual([
    { kind: 'heading', en: [{ kind: 'paragraph', runs: [{ text: 'Head' }] }], ru: null },
    {
      kind: 'discussion',
      en: [
        {
          kind: 'paragraph',
          runs: [
            { text: 'The ' },
            { text: 'Sides', italic: true },
            { text: ' agreed ' },
            { text: 'on', bold: true },
            { text: ':' },
          ],
        },
        { kind: 'bullets', items: [[{ text: 'water' }], [{ text: 'power' }]] },
      ],
      ru: null,
    },
    {
      kind: 'discussion',
      en: [
        {
          kind: 'paragraph',
          runs: [{ text: 'a page', link: 'https://example.org/a' }, { text: ' and no page' }],
        },
      ],
      ru: null,
    },
  ])
})
