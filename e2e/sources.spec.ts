import { expect, test } from './fixtures'
import { locales } from './pages'

test('a source that is described rather than named is described in the language of the page', async ({
  visitor,
}) => {
  const described = {
    en: 'Two press reports of one committee hearing',
    ru: 'Два сообщения прессы об одних и тех же слушаниях в комитете',
    ur: 'کمیٹی کی ایک ہی سماعت کے بارے میں دو اخباری خبریں',
  }
  for (const locale of locales) {
    await visitor.goto(`/${locale}/project`)
    for (const other of locales) {
      const names = visitor.locator('[data-source]').getByText(described[other], { exact: true })
      expect((await names.count()) > 0, `${other} on a page in ${locale}`).toBe(other === locale)
    }
    await expect(visitor.locator('bdi:lang(en)').getByText('Business Recorder').first()).toBeVisible()
  }
})
