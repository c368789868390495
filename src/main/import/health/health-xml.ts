// Reads the elements of an export of Apple Health as they stream by: none of it is kept, and it has limits.
import { SaxesParser } from 'saxes'
import { Unreadable } from '../unreadable.ts'

export type Attributes = Readonly<Record<string, string>>
export type ElementHandler = {
  open(name: string, attributes: Attributes): void
  close(name: string): void
}

const mostBytesBetweenElements = 1024 * 1024
const mostDepth = 64
/** Some versions of iOS write letters that XML does not allow: what stands beside them can be read. */
const mostErrors = 1000

/**
 * Gives how many faults there were. The declarations before the first element are passed over: nothing of them is carried out.
 * @throws Unreadable where it is no such export, declares entities, or goes beyond a limit.
 */
export async function readHealthXml(
  chunks: AsyncIterable<Uint8Array>,
  handler: ElementHandler,
): Promise<number> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  let errors = 0
  let depth = 0
  let quietBytes = 0
  parser.on('error', () => {
    errors += 1
    if (errors > mostErrors) throw new Unreadable('This export of Apple Health is damaged. Make it again.')
  })
  parser.on('doctype', (declarations) => {
    if (/<!ENTITY/i.test(declarations))
      throw new Unreadable(
        'This XML file declares entities, which no export of Apple Health does. It was not read.',
      )
  })
  parser.on('opentag', ({ name, attributes }) => {
    quietBytes = 0
    depth += 1
    if (depth === 1 && name !== 'HealthData')
      throw new Unreadable('This XML file is no export of Apple Health.')
    if (depth > mostDepth)
      throw new Unreadable('This XML file is nested too deeply for an export of Apple Health.')
    handler.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    quietBytes = 0
    depth -= 1
    handler.close(name)
  })
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of chunks) {
    quietBytes += chunk.length
    if (quietBytes > mostBytesBetweenElements)
      throw new Unreadable('This XML file holds a text that is too long.')
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.write(decoder.decode()).close()
  return errors
}
