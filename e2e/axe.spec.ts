import { expect, test } from './fixtures'
import {
  administratorPages,
  entryPages,
  locales,
  missingPages,
  publicLists,
  publicPages,
  workspacePages,
} from './pages'
import { expectUsable } from './usable'

for (const locale of locales) {
  for (const path of [...publicPages, ...entryPages, ...missingPages]) {
    test(`/${locale}${path} can be used by everyone`, async ({ visitor }) => {
      await visitor.goto(`/${locale}${path}`)
      await expectUsable(visitor)
    })
  }

  for (const list of publicLists) {
    test(`the first entry of /${locale}${list} can be used by everyone`, async ({ visitor }) => {
      await visitor.goto(`/${locale}${list}`)
      const entry = visitor.locator(`main a[href^="/${locale}${list}/"]`).first()
      await visitor.goto((await entry.getAttribute('href')) ?? '')
      await expectUsable(visitor)
    })
  }

  for (const path of administratorPages) {
    test(`/${locale}${path} can be used by every administrator`, async ({ as }) => {
      const administrator = await as('ru.admin')
      await administrator.goto(`/${locale}${path}`)
      await expectUsable(administrator)
    })
  }

  for (const path of workspacePages) {
    test(`/${locale}${path} can be used by everyone`, async ({ asSecretaryOf }) => {
      const secretary = await asSecretaryOf('pk')
      await secretary.goto(`/${locale}${path}`)
      await expect(secretary).toHaveURL(
        ({ pathname, search }) => `${pathname}${search}` === `/${locale}${path}`,
      )
      await expectUsable(secretary)
    })
  }
}
