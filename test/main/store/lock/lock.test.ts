// One writer a data folder, by each of the ways a system has for it.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askHolder, type Lock, takeLock } from '../../../../src/main/store/lock/lock.ts'
import { takeInFolder } from '../../../../src/main/store/lock/lock-folder.ts'
import {
  folderIdOf,
  lowestPort,
  placeOf,
  portCount,
  type Runtime,
  thisRuntime,
} from '../../../../src/main/store/lock/lock-place.ts'
import { askAt, type Spot, takeOrAsk, takeSpot } from '../../../../src/main/store/lock/lock-protocol.ts'
import { secretOf } from '../../../../src/main/store/lock/lock-secret.ts'
import { notesIn, socketsIn, type Talk } from '../../../../src/main/store/lock/lock-signposts.ts'

const names: Runtime = { ...thisRuntime, platform: 'linux', uv: '1.46.0', answerWithinMs: 200 }
const ports: Runtime = { ...names, platform: 'darwin' }
const onLinux = process.platform === 'linux'
// Abstract names are the kernel's of Linux: elsewhere they cannot be bound.
// Where a pipe has a name in Windows it is a socket in the present folder elsewhere.
const pipes: Runtime = { ...names, platform: 'win32' }
const beside = [
  ['ports', ports],
  ['pipes', pipes],
] as const
const all = [...(onLinux ? ([['names', names]] as const) : []), ...beside] as const

let place = ''

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'afterrun-lock-'))
  process.chdir(place)
})

afterAll(async () => {
  process.chdir(tmpdir())
  await rm(place, { recursive: true, force: true, maxRetries: 10 })
})

test.each(all)(
  'a folder has one holder at a time, by whatever path it is reached (%s)',
  async (kind, runtime) => {
    const folder = join(place, kind)
    const lock = await taken(folder, runtime)
    await symlink(folder, `${folder}-link`, 'junction')
    const refusal = (path: string) => ({
      ok: false,
      fault: 'conflict',
      message: `The journal in ${path} is already open in the desktop app.`,
    })
    expect(await takeLock(folder, 'browser', runtime)).toEqual(refusal(folder))
    expect(await takeLock(`${folder}-link`, 'browser', runtime)).toEqual(refusal(`${folder}-link`))
    await lock.release()
    await (await taken(folder, runtime)).release()
  },
)

test.each(all)('two folders are held side by side (%s)', async (kind, runtime) => {
  const one = await taken(join(place, `${kind}-one`), runtime)
  const two = await taken(join(place, `${kind}-two`), runtime)
  await Promise.all([one.release(), two.release()])
})

test.each(all)('a second start is told where the first one runs (%s)', async (kind, runtime) => {
  const folder = join(place, `${kind}-address`)
  const lock = await taken(folder, runtime, 'browser')
  lock.describe('http://127.0.0.1:4000/')
  expect(await takeLock(folder, 'desktop', runtime)).toMatchObject({
    message: `The journal in ${folder} is already open in the browser at http://127.0.0.1:4000/.`,
  })
  expect(await askHolder(folder, 'who', runtime)).toEqual({
    app: 'afterrun',
    folder: await folderIdOf(folder),
    pid: process.pid,
    host: 'browser',
    address: 'http://127.0.0.1:4000/',
  })
  await lock.release()
  expect(await askHolder(folder, 'who', runtime)).toBeNull()
})

test.each(all)('a second start brings the first one to the front (%s)', async (kind, runtime) => {
  const folder = join(place, `${kind}-focus`)
  const lock = await taken(folder, runtime)
  let asked = 0
  lock.onFocusAsked(() => {
    asked += 1
  })
  await askHolder(folder, 'who', runtime)
  await askHolder(folder, 'focus', runtime)
  expect(asked).toBe(1)
  await lock.release()
})

test.runIf(onLinux)('a holder that does not answer keeps its folder', async () => {
  const folder = join(place, 'frozen')
  const [spot] = await spotsOf(folder, names)
  const frozen = await stranger(spot, () => undefined)
  expect(await takeLock(folder, 'desktop', names)).toEqual(noAnswer(folder))
  await frozen.close()
})

describe.each(beside)('by %s', (kind, runtime) => {
  test('a holder that does not answer keeps its folder as long as its process is there', async () => {
    const folder = join(place, `${kind}-frozen`)
    await (await taken(folder, runtime)).release()
    const spot = { path: `${kind}-frozen.socket` }
    const frozen = await stranger(spot, () => undefined)
    const { pid: ended } = spawnSync(process.execPath, ['--version'])
    await writeFile(join(folder, 'lock', '2'), JSON.stringify({ spot, pid: process.pid }))
    expect(await takeLock(folder, 'desktop', runtime)).toEqual(noAnswer(folder))
    await writeFile(join(folder, 'lock', '2'), JSON.stringify({ spot, pid: ended }))
    await (await taken(folder, runtime)).release()
    await frozen.close()
  })

  test('a holder whose note was broken off by a power cut holds nothing', async () => {
    const folder = join(place, `${kind}-torn`)
    await (await taken(folder, runtime)).release()
    await writeFile(join(folder, 'lock', '2'), '{"spot":{"path"')
    await (await taken(folder, runtime)).release()
    expect((await readdir(join(folder, 'lock'))).sort()).toEqual(['1', '2', '3'])
  })

  test.each<[string, (socket: Socket, id: string) => void]>([
    ['says nothing', () => undefined],
    ['hangs up', (socket) => socket.destroy()],
    ['speaks of something else', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['claims to be the holder', claimsToHold],
  ])(
    'a stranger that %s in every place of the lock does not keep the app shut, and is not quoted',
    async (what, greet) => {
      for (const folder of [join(place, `${kind} ${what}`), join(place, `${kind} ${what} once more`)]) {
        const isKnown = folder.endsWith('more')
        await mkdir(folder)
        if (isKnown) await (await taken(folder, runtime)).release()
        const id = await folderIdOf(folder)
        const others = await Promise.all(
          fixedSpots(id, runtime).map((spot) => stranger(spot, (socket) => greet(socket, id))),
        )
        const lock = await taken(folder, runtime, 'browser')
        lock.describe('http://127.0.0.1:4000/')
        expect(await takeLock(folder, 'desktop', runtime)).toMatchObject({
          message: `The journal in ${folder} is already open in the browser at http://127.0.0.1:4000/.`,
        })
        expect(await askHolder(folder, 'who', runtime)).toMatchObject({ pid: process.pid })
        await lock.release()
        await Promise.all(others.map((other) => other.close()))
      }
    },
  )

  test('where the numbers of the lock were cleared whoever says nothing may be a holder that sleeps', async () => {
    const folder = join(place, `${kind}-cleared`)
    await (await taken(folder, runtime)).release()
    const frozen = await stranger(fixedSpots(await folderIdOf(folder), runtime)[0], () => undefined)
    // The second time as well: a start that was refused leaves no number.
    for (const _ of [1, 2]) {
      await rm(join(folder, 'lock'), { recursive: true, force: true, maxRetries: 10 })
      expect(await takeLock(folder, 'desktop', runtime)).toEqual(noAnswer(folder))
      expect(await takeLock(folder, 'desktop', runtime)).toEqual(noAnswer(folder))
    }
    await frozen.close()
    await (await taken(folder, runtime)).release()
  })
})

test.each(all)(
  'where the disk has no hard links the place beside the folder alone decides (%s)',
  async (kind, runtime) => {
    const folder = join(place, `${kind}-no-links`)
    await mkdir(folder)
    // No folder of numbers can be made.
    await writeFile(join(folder, 'lock'), '')
    const lock = await taken(folder, runtime)
    expect(await takeLock(folder, 'browser', runtime)).toMatchObject({ fault: 'conflict' })
    expect(await askHolder(folder, 'who', runtime)).toMatchObject({ pid: process.pid, host: 'desktop' })
    await lock.release()
    const other = await stranger(fixedSpots(await folderIdOf(folder), runtime)[0], () => undefined)
    expect(await takeLock(folder, 'browser', runtime)).toEqual(noAnswer(folder))
    await other.close()
  },
)

test.runIf(onLinux)('on Linux the kernel knows the holder by the name of the folder', async () => {
  const folder = join(place, 'named')
  const lock = await taken(folder, names)
  expect(await readFile('/proc/net/unix', 'utf8')).toContain(
    ` @afterrun-${await folderIdOf(folder)}${'-'.repeat(66)}\n`,
  )
  await lock.release()
})

test('a holder never listens in its folder at a port beside a folder, where it would take itself for another', async () => {
  const tried: Spot[] = []
  const take = async (spot: Spot) => {
    tried.push(spot)
    return null
  }
  const notes = await notesIn(place, 'darwin', { take, ask: async () => ({ type: 'nobody' }) })
  for (let start = 0; start < 2000; start += 1) await notes.putUp(`${start}`)
  const beside = placeOf('0'.repeat(32), ports)
  const isBeside = ({ port }: { port: number }) => port >= lowestPort && port < lowestPort + portCount
  expect(tried.filter((spot) => 'port' in spot)).toHaveLength(2000)
  expect(tried.filter((spot) => 'port' in spot && isBeside(spot))).toEqual([])
  expect(beside.type === 'ports' && beside.spots.every((spot) => 'port' in spot && isBeside(spot))).toBe(true)
})

test('a port that another program has is passed over, and the folder still has one holder', async () => {
  const folder = join(place, 'passed-over')
  const [first, second] = await spotsOf(folder, ports)
  const other = await stranger(first, (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  const third = await stranger(second, (socket) => socket.end('no line'))
  const lock = await taken(folder, ports)
  expect(await takeLock(folder, 'browser', ports)).toMatchObject({ fault: 'conflict' })
  await other.close()
  expect(await takeLock(folder, 'browser', ports)).toMatchObject({ fault: 'conflict' })
  await lock.release()
  await third.close()
})

test.runIf(onLinux)('a name that another program has is given up on', async () => {
  const folder = join(place, 'refusing')
  const [spot] = await spotsOf(folder, names)
  const other = await stranger(spot, (socket) => socket.destroy())
  expect(await takeLock(folder, 'desktop', names)).toMatchObject({ fault: 'conflict' })
  await other.close()
})

test('a holder that ends while it is asked leaves its place to who asks', async () => {
  const post = { close: async () => undefined }
  const takes = [null, null, post]
  const taken = takeOrAsk(
    async () => takes.shift() ?? null,
    async () => ({ type: 'nobody' }),
  )
  expect(await taken).toBe(post)
  expect(
    await takeOrAsk(
      async () => null,
      async () => ({ type: 'nobody' }),
    ),
  ).toEqual({ type: 'nobody' })
})

test('whoever asks anything else is told nothing', async () => {
  const folder = join(place, 'curious')
  const [spot] = await spotsOf(folder, ports)
  const lock = await taken(folder, ports)
  for (const said of ['who\n', 'focus\n', 'GET / HTTP/1.1\n', 'x'.repeat(9000)])
    expect(await told(spot, said)).toBe('')
  const greeted = await told(spot, `afterrun ${'0'.repeat(32)}\n`, 'open the window\n')
  expect(greeted).toBe(`afterrun ${await folderIdOf(folder)} ${greeted.slice(-33)}`)
  await lock.release()
})

test.runIf(onLinux)(
  'a holder that more ask than it can hear counts as one that does not answer',
  async () => {
    const spot = { path: join(place, 'crowded.socket') }
    const holder = createServer((socket) => socket.on('error', () => undefined))
    await new Promise<void>((resolve) => holder.listen({ ...spot, backlog: 1 }, resolve))
    const crowd = Array.from({ length: 8 }, () => connect(spot).on('error', () => undefined))
    const matter = { folder: 'a'.repeat(32), secret: secretOf('secret') }
    expect(await askAt(spot, 'who', matter, 60_000)).toEqual({ type: 'silent' })
    for (const socket of crowd) socket.destroy()
    await new Promise((resolve) => holder.close(resolve))
  },
)

test.each(all)(
  'without the secret of the folder nothing is answered, and no window opened (%s)',
  async (kind, runtime) => {
    const folder = join(place, `${kind}-secret`)
    const lock = await taken(folder, runtime)
    let asked = 0
    lock.onFocusAsked(() => {
      asked += 1
    })
    const spots = await heldSpots(folder, runtime)
    const matter = { folder: await folderIdOf(folder), secret: secretOf('f'.repeat(64)) }
    for (const ask of ['who', 'focus'] as const)
      for (const spot of spots) expect(await askAt(spot, ask, matter, 200)).toEqual({ type: 'unproven' })
    expect(asked).toBe(0)
    await lock.release()
  },
)

test.runIf(onLinux)('one that cannot show the secret is not quoted', async () => {
  const folder = join(place, 'quoted')
  const [spot] = await spotsOf(folder, names)
  const id = await folderIdOf(folder)
  const other = await stranger(spot, (socket) => claimsToHold(socket, id))
  expect(await askHolder(folder, 'who', names)).toBeNull()
  expect(await takeLock(folder, 'desktop', names)).toEqual(noAnswer(folder))
  await other.close()
})

test.each(['http://evil.test/', 'http://127.0.0.1:4000/evil', 'http://127.0.0.1:4000/\u001b[2J', 'open me'])(
  'an address that is not in the form of our own is not quoted, with a proof either (%j)',
  async (address) => {
    const matter = { folder: 'b'.repeat(32), secret: secretOf('secret') }
    const spot = { path: join(place, 'quoting.socket') }
    const answer = () =>
      ({ app: 'afterrun', folder: matter.folder, pid: 1, host: 'browser', address }) as const
    const post = await takeSpot(spot, matter, answer)
    expect(await askAt(spot, 'who', matter, 1_000)).toEqual({ type: 'stranger' })
    await post?.close()
  },
)

test.each(all)(
  'a holder keeps its folder when its secret is thrown away under it (%s)',
  async (kind, runtime) => {
    const folder = join(place, `${kind}-thrown-away`)
    const lock = await taken(folder, runtime)
    await rm(join(folder, 'lock.key'))
    expect(await takeLock(folder, 'browser', runtime)).toMatchObject({ fault: 'conflict' })
    await rm(join(folder, 'lock'), { recursive: true, force: true, maxRetries: 10 })
    expect(await takeLock(folder, 'browser', runtime)).toMatchObject({ fault: 'conflict' })
    await lock.release()
  },
)

test('the secret is a file that its runner alone can read, and a damaged one is made anew', async () => {
  const folder = join(place, 'key')
  await (await taken(folder, ports)).release()
  const path = join(folder, 'lock.key')
  const before = await readFile(path, 'utf8')
  expect(before).toMatch(/^[0-9a-f]{64}$/)
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  await (await taken(folder, ports)).release()
  expect(await readFile(path, 'utf8')).toBe(before)
  await writeFile(path, '\0'.repeat(64))
  await (await taken(folder, ports)).release()
  expect(await readFile(path, 'utf8')).toMatch(/^[0-9a-f]{64}$/)
})

test.each([...(onLinux ? (['linux'] as const) : []), 'darwin', 'win32'] as const)(
  'in the folder a start that slept while others came and went withdraws (%s)',
  async (platform) => {
    const folder = join(place, `slept-${platform}`)
    const matter = { folder: 'a'.repeat(32), secret: secretOf('secret') }
    const answer = () =>
      ({ app: 'afterrun', folder: matter.folder, pid: 1, host: 'browser', address: null }) as const
    const talk: Talk = {
      ask: (spot) => askAt(spot, 'who', matter, 200),
      take: (spot) => takeSpot(spot, matter, answer),
    }
    const signposts = (talk: Talk) => (at: string) =>
      platform === 'linux' ? socketsIn(at, talk) : notesIn(at, platform, talk)
    await mkdir(folder)
    for (let round = 0; round < 8; round += 1) await endedPost(takeInFolder(folder, signposts(talk)))
    let later: Awaited<ReturnType<typeof takeInFolder>> | undefined
    const slow = await takeInFolder(
      folder,
      signposts({
        ...talk,
        take: async (spot) => {
          later ??= await takeInFolder(folder, signposts(talk))
          return talk.take(spot)
        },
      }),
    )
    expect(slow).toMatchObject({ type: 'holder' })
    if (later && !('type' in later)) await later.close()
    expect((await readdir(join(folder, 'lock'))).sort()).toEqual(['5', '6', '7', '8', '9'])
  },
)

test.runIf(onLinux && process.getuid?.() === 0)(
  'another account that has the name of the folder does not keep the app shut',
  async () => {
    const folder = join(place, 'squatted')
    const [spot] = await spotsOf(folder, names)
    const squat = `require('node:net').createServer(() => {}).listen(${JSON.stringify(spot)}, () => console.log('there'))`
    const squatter = spawn(process.execPath, ['-e', squat], {
      uid: 65_534,
      gid: 65_534,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(squatter.stdout, 'data')
    const lock = await taken(folder, names, 'browser')
    expect(await takeLock(folder, 'desktop', names)).toMatchObject({
      message: `The journal in ${folder} is already open in the browser.`,
    })
    expect(await askHolder(folder, 'who', names)).toMatchObject({ pid: process.pid })
    await lock.release()
    squatter.kill()
    await once(squatter, 'close')
  },
)

test('a place that cannot be bound at all is no place that is taken', async () => {
  const matter = { folder: 'a'.repeat(32), secret: secretOf('secret') }
  const answer = () => {
    throw new Error('never asked')
  }
  await expect(takeSpot({ host: '203.0.113.7', port: 20_000 }, matter, answer)).rejects.toMatchObject({
    code: 'EADDRNOTAVAIL',
  })
})

describe.skipIf(process.platform === 'win32')('a folder that others may write in', () => {
  // 0775 is what a umask of 002 makes, where the group is usually the runner's own: who is in it may change any day.
  test.each([0o770, 0o775, 0o702])(
    'is refused with the way to mend it, and works once that is done (%o)',
    async (mode) => {
      const folder = join(place, `it's open ${mode}`)
      await mkdir(folder)
      await chmod(folder, mode)
      await refusedAndMended(folder)
      expect(await readdir(folder)).toEqual(['lock', 'lock.key'])
    },
  )

  test.each(['journal', 'journal/2026-11.json', 'settings.json.prev'])(
    'is one too where they may only write %s in it, and not where they cannot enter',
    async (name) => {
      const folder = join(place, `inside ${name.replace('/', ' ')}`)
      await mkdir(join(folder, 'journal'), { recursive: true })
      if (name !== 'journal') await writeFile(join(folder, name), '')
      await chmod(folder, 0o700)
      await chmod(join(folder, name), 0o775)
      await (await taken(folder, thisRuntime)).release()
      await chmod(folder, 0o755)
      await refusedAndMended(folder)
    },
  )

  test('is never made by the app itself, whatever the umask', async () => {
    const folder = join(place, 'made')
    const before = process.umask(0o002)
    await (await taken(folder, thisRuntime)).release()
    process.umask(before)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
  })
})

/** What is refused says a command, and works once it was run. */
async function refusedAndMended(folder: string): Promise<void> {
  const before = await readdir(folder)
  const refused = await takeLock(folder, 'desktop')
  expect(await readdir(folder)).toEqual(before)
  const quoted = `'${folder.replace("'", "'\\''")}'`
  expect(refused).toMatchObject({ ok: false, fault: 'unreadable_file' })
  expect(!refused.ok && refused.message.split(': ').at(-1)).toBe(`chmod -R go-w ${quoted}`)
  execFileSync('sh', ['-c', `chmod -R go-w ${quoted}`])
  await (await taken(folder, thisRuntime)).release()
}

test('a folder that cannot be made is refused in a sentence that names it', async () => {
  const file = join(place, 'a-file')
  await writeFile(file, '')
  const folder = join(file, 'afterrun')
  const refused = await takeLock(folder, 'desktop')
  expect(refused).toMatchObject({ ok: false, fault: 'unreadable_file' })
  expect(!refused.ok && refused.message).toContain(`The data folder ${folder} cannot be used: `)
})

test('each system has its own sort of place', () => {
  const id = 'ab'.repeat(16)
  const types = [names, ports, { ...names, uv: '1.43.0' }, { ...names, uv: '2.0.0' }].map(
    (at) => placeOf(id, at).type,
  )
  expect(types).toEqual(['folder', 'ports', 'ports', 'folder'])
  expect(placeOf(id, names)).toEqual({ type: 'folder', spot: { path: `\0afterrun-${id}${'-'.repeat(66)}` } })
  expect(placeOf(id, { ...names, platform: 'win32' })).toEqual({
    type: 'name',
    spot: { path: `\\\\.\\pipe\\afterrun-${id}` },
  })
})

async function taken(
  folder: string,
  runtime: Runtime,
  host: 'desktop' | 'browser' = 'desktop',
): Promise<Lock> {
  const answer = await takeLock(folder, host, runtime)
  if (!answer.ok) throw new Error(answer.message)
  return answer.value
}

async function spotsOf(folder: string, runtime: Runtime) {
  await (await taken(folder, runtime)).release()
  return fixedSpots(await folderIdOf(folder), runtime)
}

/** The places of a lock that anybody can work out. */
function fixedSpots(folderId: string, runtime: Runtime): Spot[] {
  const found = placeOf(folderId, runtime)
  return found.type === 'ports' ? found.spots : [found.spot]
}

/** What is said of a folder whose holder, whoever it is, says nothing that can be believed. */
function noAnswer(folder: string) {
  const message = `The journal in ${folder} is in use by a program that does not answer.`
  return { ok: false, fault: 'conflict', message }
}

/** Names the folder as the holder does, and proves nothing. */
function claimsToHold(socket: Socket, folder: string): void {
  const said = { app: 'afterrun', folder, pid: 1, host: 'browser', address: 'http://127.0.0.1:6666/' }
  socket.write(`afterrun ${folder} ${'0'.repeat(32)}\n`)
  socket.on('data', () => socket.end(`${'0'.repeat(64)} ${JSON.stringify(said)}\n`))
}

/** Where the holder of a folder that is held can be asked. */
async function heldSpots(folder: string, runtime: Runtime): Promise<Spot[]> {
  const [highest = ''] = (await readdir(join(folder, 'lock'))).sort((a, b) => Number(b) - Number(a))
  const path = join(folder, 'lock', highest)
  if (runtime === names) return [{ path }]
  const { spot } = JSON.parse(await readFile(path, 'utf8'))
  return [spot, ...fixedSpots(await folderIdOf(folder), runtime).slice(0, 1)]
}

async function endedPost(taking: ReturnType<typeof takeInFolder>): Promise<void> {
  const post = await taking
  if (!('type' in post)) await post.close()
}

/** All that the holder at a spot says to somebody who says this, and then the rest as often as it answers. */
function told(spot: Spot | undefined, said: string, ...rest: string[]): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(spot ?? { path: '' }, () => socket.write(said))
    socket.on('data', (part) => {
      answer += part
      socket.write(rest.shift() ?? '')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

/** Another program at a spot that the lock might want. */
async function stranger(spot: Spot | undefined, greet: (socket: Socket) => void) {
  const sockets: Socket[] = []
  const server: Server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => undefined)
    greet(socket)
  })
  await new Promise<void>((resolve) => server.listen(spot, resolve))
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        for (const socket of sockets) socket.destroy()
      }),
  }
}
