import { headers } from 'next/headers'

/** The request header in which proxy.ts hands on the address without its language, query included. */
export const PATH_HEADER = 'x-portal-path'

/** Where the reader is, for links to the same page in the other languages. */
export async function currentPath() {
  return (await headers()).get(PATH_HEADER) ?? '/'
}
