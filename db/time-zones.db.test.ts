import { expect, test } from 'vitest'
import { asSuperuser } from './testing/database'
import { listTimeZones } from './time-zones'

test('the zones are those of the rows, each once', async () => {
  expect(await listTimeZones()).toEqual(['Asia/Karachi', 'Europe/Moscow'])
  await asSuperuser((client) => client.query(`update sides set time_zone = 'Asia/Yekaterinburg'`))
  expect(await listTimeZones()).toEqual(['Asia/Yekaterinburg'])
})
