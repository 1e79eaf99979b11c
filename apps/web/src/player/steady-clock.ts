// The instant a session is held to: milliseconds since 1970, and no clock change moves it while the page is open.
/** Steady milliseconds. Some devices stop it while they sleep; the session then waits, and nothing is called done unseen. */
export const steady = (): number => performance.timeOrigin + performance.now();
