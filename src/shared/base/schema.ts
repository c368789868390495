// zod, set up so that it never builds code from strings: the window's CSP forbids it.
import * as z from 'zod'

z.config({ jitless: true })

export { z }
