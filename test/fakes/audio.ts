// An audio context that plays nothing and writes down what is asked of it.

export type FakeAudio = {
  /** `open`, `start 12`, `stop 12.07`, `stop now`, `resume`, `close`, in the order of asking. */
  asked: string[]
  open: () => AudioContext
}

/** Its clock stands at ten seconds unless a test turns it. */
export function fakeAudio(currentSeconds: () => number = () => 10): FakeAudio {
  const asked: string[] = []
  const param = { value: 0, setValueAtTime: () => param, linearRampToValueAtTime: () => param }
  const node = { connect: (into: unknown) => into, disconnect: () => {}, gain: param }
  const rounded = (seconds: number) => Number(seconds.toFixed(3))
  const context = {
    state: 'suspended',
    get currentTime() {
      return currentSeconds()
    },
    destination: node,
    createGain: () => node,
    createOscillator: () => ({
      ...node,
      frequency: param,
      start: (at: number) => asked.push(`start ${rounded(at)}`),
      stop: (at?: number) => asked.push(at === undefined ? 'stop now' : `stop ${rounded(at)}`),
    }),
    resume: async () => void asked.push('resume'),
    close: async () => void asked.push('close'),
  }
  const open = () => {
    asked.push('open')
    return context as unknown as AudioContext
  }
  return { asked, open }
}
