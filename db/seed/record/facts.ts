import { investorRegimeFacts } from './facts/investor-regime'
import { marketFacts } from './facts/market'
import { millFacts } from './facts/mill'
import { optionFacts } from './facts/options'
import { siteFacts } from './facts/site'
import { yardstickFacts } from './facts/yardsticks'
import type { Fact } from './types'

/** The fact register as it stood in press and official pages at the beginning of 2026. */
export const facts: Fact[] = [
  ...siteFacts,
  ...millFacts,
  ...marketFacts,
  ...optionFacts,
  ...yardstickFacts,
  ...investorRegimeFacts,
]
