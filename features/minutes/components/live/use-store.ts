import { useSyncExternalStore } from 'react'
import type { Store } from '../../live/store'

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.watch, store.get, store.get)
