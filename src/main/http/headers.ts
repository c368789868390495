// What every answer of the loopback host carries: the app's security headers, and that nothing of it is kept.
import { securityHeaders } from '../host/security-headers.ts'

export const answerHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'cache-control': 'no-store',
}
