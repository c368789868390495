// zod, set up so that it never builds code from strings: the window's CSP forbids it.
import * as z from 'zod'
import { config } from 'zod'

// By its own name: what is called on `z` makes a schema, and is left out of the window where nobody uses it.
config({ jitless: true })

export { z }
