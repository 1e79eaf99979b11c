// Where this app is, for a code on paper.

/** Undefined where the address means something else on the device that scans it. */
export function appAddress(
  { origin, pathname, hostname }: Pick<Location, 'origin' | 'pathname' | 'hostname'> = window.location,
): string | undefined {
  const isOnlyHere = hostname === 'localhost' || hostname.endsWith('.localhost') || hostname.startsWith('127.') || hostname === '[::1]';
  return isOnlyHere ? undefined : `${origin}${pathname}#/plan`;
}
