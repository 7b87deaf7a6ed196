import type { Viewer } from '@/features/auth/viewer'
import { parseMeetingAddress } from '@/features/meetings/validation'
import { storage } from '@/lib/storage/current'
import { fileResponse, pictureResponse } from './file-response'
import { pictureKey } from './picture-key'
import { isOpen } from './policy'
import { getStoredFile } from './queries'

/** The parts of the address of a file, as they were typed. */
export type FileAddress = { locale: string; number: string; paper: string; version: string }

/** The bytes of a version. What the scanner holds back leads to the page that says so. */
export async function serveFile(viewer: Viewer, request: Request, address: FileAddress): Promise<Response> {
  const file = await find(viewer, address)
  if (!file) return missing()
  if (!isOpen(file)) {
    const { locale, number, paper } = address
    return moved(`/${locale}/workspace/meetings/${number}/papers/${paper}`)
  }
  const { fileKey: key, mediaType, bytes, fileName } = file
  return (await fileResponse(request, storage(), { key, mediaType, bytes, fileName })) ?? missing()
}

/** The picture of a page of a version. */
export async function servePicture(viewer: Viewer, address: FileAddress, page: string): Promise<Response> {
  const file = await find(viewer, address)
  if (!file || !isOpen(file) || file.preview !== 'ready' || Number(page) > (file.pages ?? 0)) return missing()
  const picture = await storage().get(pictureKey(file.id, Number(page)))
  return picture ? pictureResponse(picture) : missing()
}

/** One answer for what is not there and for what is somebody else's. */
export const missing = () =>
  new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

export const moved = (location: string) =>
  new Response(null, { status: 303, headers: { Location: location } })

function find(viewer: Viewer, { number, paper, version }: FileAddress) {
  const meeting = parseMeetingAddress(number)
  return meeting && /^[1-9]\d{0,3}$/.test(version)
    ? getStoredFile(viewer, meeting, paper, Number(version))
    : null
}
