// A page of React and nothing else: what any page of React costs at least.
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

function Page() {
  const [presses, setPresses] = useState(0)
  return (
    <main>
      <h1>React alone</h1>
      <button type="button" onClick={() => setPresses(presses + 1)}>
        {presses}
      </button>
    </main>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
}
