import { type JsonLd, jsonLdText } from '@/lib/json-ld'

/** What the page is about, for machines: data in a script element that no browser runs. */
export function StructuredData({ data }: { data: JsonLd }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLdText leaves nothing that could end the element
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />
  )
}
