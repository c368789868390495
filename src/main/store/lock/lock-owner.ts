// Whether a name of the kernel's on Linux is held by a process of this account, as the kernel tells it of every process.
import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where that cannot be learnt it counts as ours: then nothing is passed over. `told` is where the kernel tells it. */
export async function isHeldByThisAccount(name: string, told = '/proc'): Promise<boolean> {
  const sockets = await readFile(join(told, 'net', 'unix'), 'utf8').catch(() => null)
  if (sockets === null) return true
  const line = sockets.split('\n').find((each) => each.endsWith(` ${name.replace('\0', '@')}`))
  const inode = line?.trim().split(/\s+/)[6]
  if (inode === undefined) return true
  const { uid } = await stat(join(told, 'self'))
  for (const pid of await readdir(told)) {
    if (/^\d+$/.test(pid) && (await holds(join(told, pid), uid, `socket:[${inode}]`))) return true
  }
  return false
}

async function holds(process: string, account: number, socket: string): Promise<boolean> {
  try {
    const { uid } = await stat(process)
    if (uid !== account) return false
    for (const open of await readdir(join(process, 'fd'))) {
      if ((await readlink(join(process, 'fd', open)).catch(() => '')) === socket) return true
    }
  } catch {
    // It has ended, or the system keeps to itself what it holds open.
  }
  return false
}
