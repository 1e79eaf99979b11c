// What every answer says about itself: nothing from elsewhere, nothing inside a frame, nothing guessed.

/** The app needs only itself; `blob:` and `data:` serve drawings and sounds made on the device. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types plumbline',
].join('; ');

/** A page's own policy, which names its one script and its style sheet by their hashes, and what only a header can say; ours where it has none. */
export function policyOf(html: string): string {
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  return own === undefined ? contentSecurityPolicy : `${own}; frame-ancestors 'none'`;
}

export const safeHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=(), screen-wake-lock=(self)',
};

/** Files whose names carry a hash never change; all others are asked for again each time. */
export const cachingOf = (path: string): string => (/^\/(desk\/)?assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
