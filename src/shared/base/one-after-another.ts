// Tasks that must not meet: each begins when the one before has ended, however that went.

export type InTurn = <T>(task: () => Promise<T>) => Promise<T>

export function oneAfterAnother(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }
}
