// The file under each database: what is known of it before anything was read or written.
import { expect, test } from 'vitest'
import { durableFile } from '../../../src/main/store/durable-file.ts'
import { metaForm, newMeta } from '../../../src/main/store/meta.ts'
import { FakeDisk } from '../../fakes/disk.ts'

test('a file has no checksum until it was read or written, nor where there is none', async () => {
  const disk = new FakeDisk()
  const file = durableFile(disk, '/meta.json', metaForm)
  const known = [file.sha256(), await file.read(), file.sha256()]
  await file.write(newMeta())
  const { sha256 } = JSON.parse(Buffer.from(await disk.readFile('/meta.json')).toString())
  expect([...known, file.sha256()]).toEqual(['', null, '', sha256])
})
