// How the real browser is started.
const chromium = process.env['CHROMIUM_PATH']
const isRoot = process.getuid?.() === 0

export const launchOptions = {
  ...(chromium ? { executablePath: chromium } : {}),
  args: [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
