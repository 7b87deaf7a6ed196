import type { DemoSide, Localized } from '../types'

export type DemoPerson = {
  key: string
  side: DemoSide
  /** Null for members who appear on delegation lists but have no account. */
  role: 'co_chair' | 'secretary' | 'delegate' | 'administrator' | null
  email: string | null
  name: Localized
  post: Localized
  office: Localized
}
