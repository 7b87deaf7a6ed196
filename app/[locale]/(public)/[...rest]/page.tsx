import { notFound } from 'next/navigation'

/** Every address that nothing else answers: not found, said in the reader's language. */
export default function UnknownPage() {
  notFound()
}
