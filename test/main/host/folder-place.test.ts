// Which network or sync program a data folder lies in, told from its path, the system's table of mounts and what programs leave behind.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FolderFacts, folderPlace, lookAtPlace } from '../../../src/main/host/folder-place.ts'

const place = (platform: NodeJS.Platform, path: string, part: Partial<FolderFacts> = {}) =>
  folderPlace({ platform, path, mounts: '', marks: [], ...part })

const linux = `sysfs /sys sysfs rw,nosuid 0 0
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sda1 /home/mo/disk xfs rw 0 0
//nas/runs /mnt/my\\040runs cifs rw,username=mo 0 0
mo@host:/ /mnt/far fuse.sshfs rw,user_id=1000 0 0
C:\\134 /mnt/c 9p rw,aname=drvfs 0 0
/dev/sdb1 /mnt/twice ext4 rw 0 0
nas:/twice /mnt/twice nfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
short line
`

test.each([
  ['/home/mo/.config/Afterrun/data', 'NFS'],
  ['/home', 'NFS'],
  ['/homes/mo/data', null],
  ['/home/mo/disk/data', null],
  ['/home/mo/diskette/data', 'NFS'],
  ['/mnt/my runs/data', 'a Windows share'],
  ['/mnt/far', 'SSHFS'],
  ['/mnt/c/Users/mo/data', 'a folder shared with another system'],
  ['/mnt/twice/data', 'NFS'],
  ['/run/user/1000/gvfs/smb-share:server=nas/data', 'a network drive'],
  ['/var/data', null],
])('on Linux %s is on %s', (path, network) => {
  expect(place('linux', path, { mounts: linux })).toEqual({ network, sync: null })
})

const mac = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//mo@nas._smb._tcp.local/runs on /Volumes/Mo on (tour) (smbfs, nodev, nosuid, mounted by mo)
nas:/volume1 on /Volumes/volume1 (nfs)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
`

test.each([
  ['/Volumes/Mo on (tour)/data', 'a Windows share'],
  ['/Volumes/volume1/data', 'NFS'],
  ['/Users/mo/Library/Application Support/Afterrun/data', null],
])('on macOS %s is on %s', (path, network) => {
  expect(place('darwin', path, { mounts: mac })).toEqual({ network, sync: null })
})

test.each([
  ['\\\\nas\\runs\\data', 'a Windows share'],
  ['\\\\?\\UNC\\nas\\runs', 'a Windows share'],
  ['\\\\?\\C:\\Users\\mo\\data', null],
  ['C:\\Users\\mo\\AppData\\Roaming\\Afterrun\\data', null],
])('on Windows %s is on %s', (path, network) => {
  expect(place('win32', path)).toEqual({ network, sync: null })
})

test('without a table of mounts, or on another system, nothing is said of a network', () => {
  expect(place('linux', '/home/mo/data')).toEqual({ network: null, sync: null })
  expect(place('freebsd', '/home/mo/data', { mounts: linux })).toEqual({ network: null, sync: null })
})

describe('a sync program is known', () => {
  test.each<[NodeJS.Platform, string, string | null]>([
    ['linux', '/home/mo/Dropbox/Afterrun', 'Dropbox'],
    ['linux', '/home/mo/Dropbox (Personal)/Afterrun', 'Dropbox'],
    ['linux', '/home/mo/Nextcloud2/Afterrun', 'Nextcloud'],
    ['linux', '/home/mo/Sync/Afterrun', null],
    ['linux', '/home/mo/Dropboxes/Afterrun', null],
    ['linux', '/home/mo/Box/Afterrun', 'Box'],
    ['linux', '/home/mo/Boxing/Afterrun', null],
    ['win32', 'C:\\Users\\mo\\OneDrive - Lakeside Club\\Afterrun', 'OneDrive'],
    ['win32', 'G:\\My Drive\\Afterrun', 'Google Drive'],
    ['win32', 'C:\\Users\\mo\\iCloudDrive\\Afterrun', 'iCloud Drive'],
    ['darwin', '/Users/mo/Library/Mobile Documents/com~apple~CloudDocs/Afterrun', 'iCloud Drive'],
    ['darwin', '/Users/mo/Library/CloudStorage/GoogleDrive-mo@example.org/My Drive/Afterrun', 'Google Drive'],
    ['darwin', '/Users/mo/Library/CloudStorage/Some-Other/Afterrun', 'a cloud drive'],
    ['darwin', '/Users/mo/Library/Application Support/Afterrun/data', null],
  ])('by the path on %s: %s', (platform, path, sync) => {
    expect(place(platform, path).sync).toBe(sync)
  })

  test('by what it leaves in the folder or one above it, the nearest first', () => {
    const marks = ['/home/mo/.dropbox', '/home/mo/Sync/.stfolder']
    expect(place('linux', '/home/mo/Sync/Afterrun', { marks }).sync).toBe('Syncthing')
    expect(place('linux', '/home/mo/Afterrun', { marks }).sync).toBe('Dropbox')
    expect(place('win32', 'D:\\Runs\\data', { marks: ['D:\\Runs\\.stfolder'] }).sync).toBe('Syncthing')
  })
})

test('a folder is looked at where it really lies', async () => {
  const root = await mkdtemp(join(tmpdir(), 'afterrun-place-'))
  const data = join(root, 'Sync', 'Afterrun')
  await mkdir(data, { recursive: true })
  await writeFile(join(root, 'Sync', '.stfolder'), '')
  expect((await lookAtPlace(data, process.platform)).sync).toBe('Syncthing')
  expect((await lookAtPlace(join(root, 'not', 'there'), process.platform)).sync).toBeNull()
  await rm(root, { recursive: true, maxRetries: 10 })
})
