// Where the data folder lies beside a disk of this computer: on a network, or in a folder that a sync program copies to others.
import { execFile } from 'node:child_process'
import { access, readFile, realpath } from 'node:fs/promises'
import { posix, win32 } from 'node:path'
import { promisify } from 'node:util'

/** Each by its name, null where it does not lie there or that cannot be known. */
export type FolderPlace = { network: string | null; sync: string | null }

/** What a folder lies in; `mounts` is the table of the system as text, `marks` the paths of files that sync programs leave behind. */
export type FolderFacts = {
  platform: NodeJS.Platform
  path: string
  mounts: string
  marks: readonly string[]
}

export function folderPlace(facts: FolderFacts): FolderPlace {
  return { network: networkOf(facts), sync: syncByPath(facts) ?? syncByMark(facts) }
}

/** Looks at the folder once; what cannot be found out is not known, and keeps nothing from opening. */
export async function lookAtPlace(folder: string, platform: NodeJS.Platform): Promise<FolderPlace> {
  const path = await realpath(folder).catch(() => folder)
  const [mounts, marks] = await Promise.all([mountsOf(platform).catch(() => ''), marksAround(path, platform)])
  return folderPlace({ platform, path, mounts, marks })
}

async function mountsOf(platform: NodeJS.Platform): Promise<string> {
  if (platform === 'linux') return readFile('/proc/mounts', 'utf8')
  if (platform !== 'darwin') return ''
  return (await promisify(execFile)('/sbin/mount', { timeout: mountMs })).stdout
}

const mountMs = 2000

async function marksAround(path: string, platform: NodeJS.Platform): Promise<string[]> {
  const { join } = pathsOf(platform)
  const asked = foldersOf(path, platform).flatMap((each) =>
    Object.keys(marked).map((name) => join(each, name)),
  )
  const found = await Promise.all(
    asked.map((each) =>
      access(each).then(
        () => each,
        () => null,
      ),
    ),
  )
  return found.filter((each) => each !== null)
}

/** The folder and those above it, itself first. */
function foldersOf(path: string, platform: NodeJS.Platform): string[] {
  const above = pathsOf(platform).dirname(path)
  return above === path ? [path] : [path, ...foldersOf(above, platform)]
}

function pathsOf(platform: NodeJS.Platform): typeof posix | typeof win32 {
  return platform === 'win32' ? win32 : posix
}

function networkOf({ platform, path, mounts }: FolderFacts): string | null {
  if (platform === 'win32') return /^\\\\(\?\\UNC\\|[^?.\\])/i.test(path) ? 'a Windows share' : null
  const table = platform === 'darwin' ? macMounts(mounts) : platform === 'linux' ? linuxMounts(mounts) : []
  const over = table.filter(({ at }) => path === at || path.startsWith(at === '/' ? '/' : `${at}/`))
  const deepest = Math.max(...over.map(({ at }) => at.length))
  // Of two in one place the later one covers the other.
  const type = over.findLast(({ at }) => at.length === deepest)?.type ?? ''
  return networks.find(({ types }) => types.includes(type))?.name ?? null
}

type Mount = { at: string; type: string }

/** `server:/home /home nfs4 rw 0 0`, with `\040` for a space. */
function linuxMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, type] = line.split(' ')
    if (!at || !type) return []
    return [
      { at: at.replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8))), type },
    ]
  })
}

/** `//mo@server/home on /Volumes/home (smbfs, nodev, mounted by mo)`. */
function macMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, type] = / on (\/.*) \(([^,)]+)[^(]*\)$/.exec(line) ?? []
    return at && type ? [{ at, type }] : []
  })
}

const networks: readonly { name: string; types: readonly string[] }[] = [
  { name: 'NFS', types: ['nfs', 'nfs4'] },
  { name: 'a Windows share', types: ['cifs', 'smb', 'smb2', 'smb3', 'smbfs', 'fuse.smbnetfs'] },
  { name: 'an Apple share', types: ['afpfs'] },
  { name: 'SSHFS', types: ['fuse.sshfs', 'macfuse', 'osxfuse'] },
  { name: 'WebDAV', types: ['webdav', 'davfs', 'fuse.davfs', 'fuse.davfs2'] },
  {
    name: 'a folder shared with another system',
    types: ['9p', 'virtiofs', 'vboxsf', 'fuse.vmhgfs-fuse', 'prl_fs'],
  },
  {
    name: 'a network drive',
    types: ['fuse.gvfsd-fuse', 'fuse.rclone', 'fuse.s3fs', 'fuse.kio-fuse', 'afs', 'ncpfs'],
  },
  {
    name: 'a cluster',
    types: ['ceph', 'fuse.ceph', 'glusterfs', 'fuse.glusterfs', 'lustre', 'beegfs', 'gpfs', 'ocfs2', 'gfs2'],
  },
]

function syncByPath({ platform, path }: FolderFacts): string | null {
  const names = path.split(platform === 'win32' ? /[\\/]/ : '/')
  if (platform === 'darwin') {
    const library = names.indexOf('Library')
    if (library >= 0 && names[library + 1] === 'Mobile Documents') return 'iCloud Drive'
    if (library >= 0 && names[library + 1] === 'CloudStorage')
      return programOf(names[library + 2] ?? '') ?? 'a cloud drive'
  }
  return names.map(programOf).find((name) => name !== null) ?? null
}

/** The sync program whose own folder has that name, `OneDrive - Lakeside Club` or `Dropbox (Personal)`. */
function programOf(folder: string): string | null {
  return programs.find(({ named }) => named.test(folder))?.name ?? null
}

const programs: readonly { name: string; named: RegExp }[] = [
  { name: 'Dropbox', named: /^Dropbox($|[ -]*\(|-)/ },
  { name: 'OneDrive', named: /^OneDrive($| - |-)/ },
  { name: 'Google Drive', named: /^(Google ?Drive($|-)|My Drive$)/ },
  { name: 'iCloud Drive', named: /^(iCloud ?Drive|com~apple~CloudDocs)$/ },
  { name: 'Nextcloud', named: /^Nextcloud\d*$/ },
  { name: 'ownCloud', named: /^ownCloud\d*$/i },
  { name: 'Syncthing', named: /^Syncthing$/i },
  { name: 'pCloud', named: /^pCloud ?Drive$/i },
  { name: 'MEGA', named: /^MEGA(sync)?$/ },
  { name: 'Proton Drive', named: /^Proton ?Drive$/ },
  { name: 'Box', named: /^Box($|-Box$)/ },
]

/** The nearest of the folders above decides. */
function syncByMark({ platform, path, marks }: FolderFacts): string | null {
  const { basename, dirname } = pathsOf(platform)
  for (const folder of foldersOf(path, platform)) {
    const mark = marks.find((each) => dirname(each) === folder)
    if (mark) return marked[basename(mark)] ?? null
  }
  return null
}

const marked: Readonly<Record<string, string>> = {
  '.stfolder': 'Syncthing',
  '.dropbox': 'Dropbox',
  '.dropbox.cache': 'Dropbox',
  '.nextcloudsync.log': 'Nextcloud',
  '.owncloudsync.log': 'ownCloud',
}
