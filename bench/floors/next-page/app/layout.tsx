import type { ReactNode } from 'react'
// The portal's own style sheet, put here by bench/floors/next.ts.
import './same.css'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
