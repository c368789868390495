// What a page complains of while its host is gone, and nothing else.

const lostConnection =
  /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)\b/

export function dropLostConnections(problems: string[]): void {
  const others = problems.filter((problem) => !lostConnection.test(problem))
  problems.splice(0, problems.length, ...others)
}
