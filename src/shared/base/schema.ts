// zod, set up so that it never builds code from strings, which the window's CSP forbids, and speaks in the app's own words.
import * as z from 'zod'
import { config } from 'zod'
import { schemaWords } from './schema-words.ts'

// By its own name: what is called on `z` makes a schema, and is left out of the window where nobody uses it.
config({ jitless: true, localeError: schemaWords })

export { z }
