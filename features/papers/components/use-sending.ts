import { useEffect, useRef, useState } from 'react'
import type { Upload } from 'tus-js-client'
import { MOST_FILE_BYTES, type UploadRefusal } from '../handing-in'
import { isSameFile, type Remembered, remember, remembered } from './remembered-upload'
import { askHowFar, discard, startSending } from './sending'

/**
 * `left`: begun before this page was opened · `sending` · `torn`: the line was lost · `there`: arrived and found good
 * · `refused`: with the server's word
 */
export type Sending =
  | { step: 'none' }
  | { step: 'left'; upload: Remembered; sent: number }
  | { step: 'sending' | 'torn'; name: string; size: number; sent: number }
  | { step: 'there'; name: string; uploadId: string }
  | { step: 'refused'; name: string; why: UploadRefusal }

/** The file of a form on its way to the server. `place` tells forms apart. */
export function useSending(place: string) {
  const [state, setState] = useState<Sending>({ step: 'none' })
  const upload = useRef<Upload | null>(null)

  useEffect(() => {
    const before = remembered(place)
    if (!before) return
    askHowFar(before).then(
      (sent) => {
        if (sent === null) return remember(place, null)
        if (sent < before.size) return setState({ step: 'left', upload: before, sent })
        setState({ step: 'there', name: before.name, uploadId: before.url.slice(-32) })
      },
      () => undefined,
    )
  }, [place])

  useEffect(() => {
    const goOn = () => upload.current?.start()
    if (state.step !== 'torn') return
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [state.step])

  async function choose(file: File) {
    await upload.current?.abort()
    const { name, size } = file
    if (size === 0) return setState({ step: 'refused', name, why: 'empty' })
    if (size > MOST_FILE_BYTES) return setState({ step: 'refused', name, why: 'too-large' })
    const before = remembered(place)
    const from = before && isSameFile(before, file) ? before : null
    if (before && !from) await discard(before)
    setState({ step: 'sending', name, size, sent: 0 })
    upload.current = await startSending(file, place, from, {
      onProgress: (sent) => setState({ step: 'sending', name, size, sent }),
      onDone: (uploadId) => setState({ step: 'there', name, uploadId }),
      onStopped: (why) =>
        setState((now) => {
          if (why !== null) return { step: 'refused', name, why }
          return { step: 'torn', name, size, sent: 'sent' in now ? now.sent : 0 }
        }),
    }).catch(() => {
      setState({ step: 'torn', name, size, sent: 0 })
      return null
    })
  }

  function goOn() {
    setState((now) => (now.step === 'torn' ? { ...now, step: 'sending' } : now))
    upload.current?.start()
  }

  async function giveUp() {
    await upload.current?.abort()
    upload.current = null
    const before = remembered(place)
    remember(place, null)
    setState({ step: 'none' })
    if (before) await discard(before)
  }

  return { state, choose, goOn, giveUp }
}
