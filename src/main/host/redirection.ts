// The page that leads the runner's browser to the app: a private file, since other accounts can read what a program is started with.
import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** So long the code in it works. */
const staysMs = 60_000
const pageName = /^open-[0-9a-f]{16}\.html$/

/**
 * Writes the page into a folder of the runner's and gives its path; it goes after a minute, and those of before at once.
 * Null where the folder is not there or takes no file.
 */
export function writeRedirection(folder: string, link: string): string | null {
  removeRedirections(folder)
  const path = join(folder, `open-${randomBytes(8).toString('hex')}.html`)
  try {
    writeFileSync(path, pageTo(link), { mode: 0o600, flag: 'wx' })
  } catch {
    return null
  }
  setTimeout(() => rmSync(path, { force: true }), staysMs).unref()
  return path
}

/** A folder that has gone has taken them along; what cannot be removed holds a code that is out of date. */
export function removeRedirections(folder: string): void {
  try {
    for (const name of readdirSync(folder))
      if (pageName.test(name)) rmSync(join(folder, name), { force: true })
  } catch {
    return
  }
}

function pageTo(link: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${link}">
<title>Afterrun</title>
<p><a href="${link}">Open Afterrun</a>. This page works for a minute.</p>
`
}
