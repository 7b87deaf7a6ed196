import type { OpportunityState } from '@/db/schema/opportunities'
import type { Viewer } from '@/features/auth/viewer'

/** Life cycle of product.md §4: after this many days the listing says that it is unverified. */
export const UNVERIFIED_AFTER_DAYS = 90
/** … and after this many it leaves the default list. */
export const OUT_OF_LIST_AFTER_DAYS = 180

/** What the rules need to know about an opportunity. `number` is its newest revision. */
export type Standing = {
  audience: string
  state: OpportunityState
  number: number
  publishedNumber: number | null
  /** Who wrote the newest revision. */
  authorId: string
  /** Whether at least one language has a title, a summary and a text. */
  isComplete: boolean
}

type Who = Pick<Viewer, 'id' | 'side' | 'role'>

const EDITORS: readonly Viewer['role'][] = ['secretary', 'co_chair']

export function canWriteOpportunities(viewer: Who) {
  return EDITORS.includes(viewer.role)
}

/** A text under review stands still: what the second pair of eyes reads is what becomes public. */
export function canEdit(viewer: Who, it: Standing) {
  return isEditorOf(viewer, it) && (it.state === 'draft' || it.state === 'published')
}

export function canSubmit(viewer: Who, it: Standing) {
  const hasNews = it.state === 'draft' || (it.state === 'published' && it.number !== it.publishedNumber)
  return isEditorOf(viewer, it) && hasNews && it.isComplete
}

/** Four eyes of the same side: the author of the text is never its publisher. */
export function canPublish(viewer: Who, it: Standing) {
  return isEditorOf(viewer, it) && it.state === 'in_review' && !isAuthor(viewer, it)
}

export function canReturn(viewer: Who, it: Standing) {
  return isEditorOf(viewer, it) && it.state === 'in_review'
}

export function canWithdraw(viewer: Who, it: Standing) {
  return isEditorOf(viewer, it) && it.state !== 'withdrawn'
}

export function isAuthor(viewer: Who, it: Pick<Standing, 'authorId'>) {
  return viewer.id === it.authorId
}

/** `verifiedOn` is a day of the calendar, such as 2026-03-01. */
export function isUnverified(verifiedOn: string, today: Date) {
  return daysBetween(verifiedOn, today) > UNVERIFIED_AFTER_DAYS
}

export function isOutOfList(verifiedOn: string, today: Date) {
  return daysBetween(verifiedOn, today) > OUT_OF_LIST_AFTER_DAYS
}

function isEditorOf(viewer: Who, it: Standing) {
  return canWriteOpportunities(viewer) && viewer.side === it.audience
}

function daysBetween(day: string, later: Date) {
  return Math.floor((later.getTime() - Date.parse(day)) / 86_400_000)
}
