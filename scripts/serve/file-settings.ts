import { clamdAddress } from '@/lib/scanner/clamd'
import { wrongWithStorage } from '@/lib/storage/settings'
import { Problem } from './problem'

type Environment = Readonly<Record<string, string | undefined>>

/** Where files lie and who scans them: sound, or the start names what is wrong. Better here than at the first upload. */
export function checkFileSettings(env: Environment) {
  const wrong = [...wrongWithStorage(env), ...wrongWithScanner(env.CLAMAV_URL)]
  if (wrong.length === 0) return
  throw new Problem(
    `The settings for files are not sound:\n${wrong.map((line) => `     - ${line}`).join('\n')}`,
    'Set them in the environment or in .env; .env.example explains each. Without them files lie in DATA_DIR/files.',
  )
}

function wrongWithScanner(url: string | undefined) {
  if (!url || clamdAddress(url)) return []
  return ['CLAMAV_URL is neither tcp://host:port nor unix:/path/of/the/socket']
}
