// What every page and file of the app is served with, by both hosts: the content security policy and its companions.

/** Only the app's own files: nothing inline, nothing from elsewhere, nowhere to send anything to. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  // No text becomes code or markup, but for the drawings in the app's own files and the address of its own worker.
  "require-trusted-types-for 'script'",
  'trusted-types drawings workers',
].join('; ')

/** What the page may use of the computer: what its pages use, and nothing that others would. A name that a runtime does not know is a fault to it. */
const permissionsPolicy = [
  ...['autoplay', 'clipboard-write', 'fullscreen', 'screen-wake-lock'].map((used) => `${used}=(self)`),
  ...[
    'accelerometer',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map((unused) => `${unused}=()`),
].join(', ')

export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'permissions-policy': permissionsPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const
