/// <reference types="next" />
import type { MessageTree } from '@/i18n/message-tree.gen'
import type { routing } from '@/i18n/routing'

declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof routing.locales)[number]
    Messages: MessageTree
  }
}
