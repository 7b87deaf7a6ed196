import { expect, test } from 'vitest'
import { cleanFileName } from './file-name'

test.each([
  ['Report.pdf', 'pdf', 'Report.pdf'],
  ['Отчёт о руде.PDF', 'pdf', 'Отчёт о руде.pdf'],
  ['رپورٹ می‌شود.pdf', 'pdf', 'رپورٹ می‌شود.pdf'],
  ['photo.JPEG', 'jpg', 'photo.jpg'],
  ['invoice.pdf.exe', 'pdf', 'invoice.pdf.exe.pdf'],
  ['page.html', 'png', 'page.html.png'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['C:\\Users\\me\\plan.docx', 'docx', 'plan.docx'],
  ['report\u202efdp.exe', 'pdf', 'reportfdp.exe.pdf'],
  ['\u2066a\u2069\u200eb\ufeff.pdf', 'pdf', 'ab.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'pdf', 'aSet-Cookie x=1.pdf'],
  ['a\0b.pdf', 'pdf', 'ab.pdf'],
  ['"quoted"; filename=x.pdf', 'pdf', 'quoted filename=x.pdf'],
  ['   .pdf', 'pdf', 'paper.pdf'],
  ['', 'png', 'paper.png'],
  ['...', 'png', 'paper.png'],
  ['.htaccess', 'pdf', 'htaccess.pdf'],
  ['CON', 'pdf', 'paper-CON.pdf'],
  ['nul.txt', 'pdf', 'paper-nul.txt.pdf'],
  ['e\u0301.pdf', 'pdf', 'é.pdf'],
  [`${'a'.repeat(400)}.pdf`, 'pdf', `${'a'.repeat(100)}.pdf`],
  ['😀'.repeat(200), 'pdf', `${'😀'.repeat(100)}.pdf`],
])('%j with the ending %s is saved as %j', (given, extension, expected) => {
  expect(cleanFileName(given, extension)).toBe(expected)
})
