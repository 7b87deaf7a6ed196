// The one script of the public pages: reads a record's PDF where it lies, and asks only with its hashes.
const field = document.querySelector('[data-verify-file]')

if (field && !globalThis.crypto?.subtle) field.hidden = true
else if (field) {
  const input = field.querySelector('input')
  const says = field.querySelector('[role=alert]')

  const read = async (file) => {
    says.textContent = ''
    const bytes = file.size <= 50_000_000 ? await file.arrayBuffer() : new ArrayBuffer(0)
    const [, hash] = /jwg-record:([0-9a-f]{64})/.exec(new TextDecoder('latin1').decode(bytes)) ?? []
    if (!hash) {
      says.textContent = field.dataset.without
      return
    }
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    location.assign(`${field.dataset.address}/${hash}?file=${hex}`)
  }

  input.addEventListener('change', () => input.files[0] && read(input.files[0]))
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    if (file) read(file)
  })
}
