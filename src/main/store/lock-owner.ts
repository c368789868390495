// Whether a name of the kernel's on Linux is held by a process of this account, as the kernel tells it of every process.
import { readdir, readFile, readlink, stat } from 'node:fs/promises'

/** Where that cannot be learnt it counts as ours: then nothing is passed over. */
export async function isHeldByThisAccount(name: string): Promise<boolean> {
  const sockets = await readFile('/proc/net/unix', 'utf8').catch(() => null)
  if (sockets === null) return true
  const line = sockets.split('\n').find((each) => each.endsWith(` ${name.replace('\0', '@')}`))
  const inode = line?.trim().split(/\s+/)[6]
  if (inode === undefined) return true
  for (const pid of await readdir('/proc')) {
    if (/^\d+$/.test(pid) && (await holds(`/proc/${pid}`, `socket:[${inode}]`))) return true
  }
  return false
}

async function holds(process: string, socket: string): Promise<boolean> {
  try {
    const { uid } = await stat(process)
    if (uid !== ownId()) return false
    for (const open of await readdir(`${process}/fd`)) {
      if ((await readlink(`${process}/fd/${open}`).catch(() => '')) === socket) return true
    }
  } catch {
    // It has ended, or the system keeps to itself what it holds open.
  }
  return false
}

function ownId(): number {
  return process.geteuid?.() ?? 0
}
