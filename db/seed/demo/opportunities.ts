import { energyOpportunities } from './opportunities/energy'
import { infrastructureOpportunities } from './opportunities/infrastructure'
import { russianOffers } from './opportunities/russian-offers'
import { steelOpportunities } from './opportunities/steel-manufacturing'

export type { DemoOpportunity } from './opportunities/types'

/** Invented listings; the portal marks each one as demonstration data. */
export const demoOpportunities = [
  ...steelOpportunities,
  ...infrastructureOpportunities,
  ...energyOpportunities,
  ...russianOffers,
]
