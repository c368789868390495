// What a page of somebody else does to get at the app: run inside that page, so that it uses nothing from outside of itself.

export const waysCount = 30

/** What each way got: `nothing`, or in a word what it was. `key` is the right one, as if it had been stolen. */
export async function tryEveryWay({
  origin,
  key,
}: {
  origin: string
  key: string
}): Promise<Record<string, string>> {
  const call = `${origin}/call`
  const body = JSON.stringify({ method: 'settings.save', input: { theme: 'dark' } })
  const json = { 'content-type': 'application/json' }
  const authorization = `Bearer ${key}`

  /** An opaque answer is one that cannot be read. */
  const asked =
    (address: string, request: RequestInit = {}) =>
    async () => {
      const response = await fetch(address, request)
      return response.type === 'opaque' || !response.ok ? '' : 'an answer'
    }
  const xhr = (method: string, address: string, words: string | null) => () =>
    new Promise<string>((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open(method, address)
      request.onload = () => resolve(request.responseText)
      request.onerror = reject
      request.send(words)
    })
  const loaded =
    (tag: string, attributes: Record<string, string>, isInHead = false) =>
    () =>
      new Promise<string>((resolve, reject) => {
        const element = Object.assign(document.createElement(tag), attributes)
        element.onload = () => resolve(tag)
        element.onerror = reject
        ;(isInHead ? document.head : document.body).append(element)
      })
  /** A frame loads whatever comes, a refusal too: what counts is whether anything in it can be reached. */
  const framed = (attributes: Record<string, string>) => () =>
    new Promise<string>((resolve) => {
      const frame = Object.assign(document.createElement('iframe'), attributes)
      frame.onload = () => resolve(frame.contentDocument?.body.textContent ?? '')
      document.body.append(frame)
    })
  const submitted = (method: string, enctype: string) => () =>
    new Promise<string>((resolve) => {
      const name = `into-${method}-${enctype}`
      const frame = Object.assign(document.createElement('iframe'), { name })
      document.body.append(frame)
      const form = Object.assign(document.createElement('form'), {
        method,
        enctype,
        action: call,
        target: name,
      })
      const field = Object.assign(document.createElement('input'), { name: body.slice(0, -1), value: '}' })
      form.append(field)
      document.body.append(form)
      frame.onload = () => resolve(frame.contentDocument?.body.textContent ?? '')
      form.submit()
    })
  const inWorker = (code: string) => () =>
    new Promise<string>((resolve, reject) => {
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = reject
    })
  /** Over in time even where it is never told. */
  const inWindow = (address: string, reach: (other: Window) => unknown) => async () => {
    const other = window.open(address)
    if (!other) return ''
    await new Promise((done) => setTimeout(done, 300))
    const got = reach(other)
    return typeof got === 'string' && got !== 'about:blank' ? got : ''
  }
  const heard = (source: EventTarget & { close(): void }) =>
    new Promise<string>((resolve, reject) => {
      source.addEventListener('open', () => resolve('a stream'))
      source.addEventListener('error', reject)
    }).finally(() => source.close())

  const ways: Record<string, () => Promise<string>> = {
    'fetch of the page': asked(`${origin}/`),
    'fetch of the page, blindly': asked(`${origin}/`, { mode: 'no-cors' }),
    'fetch of events with the key': asked(`${origin}/events`, { headers: { authorization } }),
    'call with the key': asked(call, { method: 'POST', body, headers: { ...json, authorization } }),
    'call as plain text': asked(call, { method: 'POST', body, mode: 'no-cors' }),
    'call as a form': asked(call, { method: 'POST', body: new URLSearchParams({ body }), mode: 'no-cors' }),
    'call as JSON, blindly': asked(call, {
      method: 'POST',
      body: new Blob([body], { type: json['content-type'] }),
      mode: 'no-cors',
    }),
    'call that outlives its page': asked(call, { method: 'POST', body, mode: 'no-cors', keepalive: true }),
    'call with cookies': asked(call, { method: 'POST', body, mode: 'no-cors', credentials: 'include' }),
    'a request of the old kind for the page': xhr('GET', `${origin}/`, null),
    'a request of the old kind for a call': xhr('POST', call, body),
    'a beacon': async () => {
      navigator.sendBeacon(call, body)
      navigator.sendBeacon(call, new Blob([body], { type: 'application/x-www-form-urlencoded' }))
      return ''
    },
    'an event source': () => heard(new EventSource(`${origin}/events`)),
    'a web socket': () => heard(new WebSocket(`${origin.replace('http', 'ws')}/events`)),
    'an image': loaded('img', { src: `${origin}/favicon.svg` }),
    'a script': loaded('script', { src: `${origin}/` }),
    'a module': async () => Object.keys(await import(/* @vite-ignore */ `${origin}/`)).join() || 'a module',
    'a style sheet': loaded('link', { rel: 'stylesheet', href: `${origin}/` }, true),
    'a preload': loaded('link', { rel: 'modulepreload', href: `${origin}/` }, true),
    'a sound': () =>
      new Promise((resolve, reject) => {
        const sound = new Audio(`${origin}/`)
        sound.oncanplay = () => resolve('a sound')
        sound.onerror = reject
      }),
    'a typeface': async () => {
      await new FontFace('Evil', `url(${origin}/)`).load()
      return 'a typeface'
    },
    'an embedded object': loaded('object', { data: `${origin}/`, type: 'text/html' }),
    'a frame': framed({ src: `${origin}/` }),
    'a form as plain text in a frame': submitted('post', 'text/plain'),
    'a form of fields in a frame': submitted('post', 'application/x-www-form-urlencoded'),
    'a worker': () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(`${origin}/`)
        worker.onmessage = () => resolve('a worker')
        worker.onerror = reject
      }),
    'a script in a worker': inWorker(`importScripts('${origin}/'); postMessage('a script')`),
    'a call in a worker': inWorker(
      `fetch('${call}', { method: 'POST', body: '${body}' }).then((it) => it.text()).then(postMessage, () => postMessage(''))`,
    ),
    'a service worker': async () => {
      await navigator.serviceWorker.register(`${origin}/`)
      return 'a service worker'
    },
    'a window': inWindow(`${origin}/`, (other) => other.document.body.textContent),
  }
  const tried = Object.entries(ways).map(async ([way, go]): Promise<[string, string]> => {
    const tooLate = new Promise<string>((resolve) => setTimeout(() => resolve(''), 2_000))
    // What throws has got nothing.
    const got = await Promise.race([new Promise<string>((done) => done(go())), tooLate]).catch(() => '')
    return [way, got === '' ? 'nothing' : got]
  })
  return Object.fromEntries(await Promise.all(tried))
}
