// Keeps the screen on while a session runs. The browser lets go of it whenever the page is hidden; it is asked for again after that.
export interface Awake {
  readonly keep: () => void;
  readonly let: () => void;
}
export function createAwake(): Awake {
  let lock: WakeLockSentinel | undefined;
  let wanted = false;
  const ask = async (): Promise<void> => {
    if (!wanted || document.hidden || (lock && !lock.released)) return;
    // Refused on low battery or by the browser: the session goes on all the same.
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (!wanted) void lock?.release();
  };
  const again = (): void => void ask();
  return {
    keep() {
      if (!wanted) document.addEventListener('visibilitychange', again);
      wanted = true;
      void ask();
    },
    let() {
      wanted = false;
      document.removeEventListener('visibilitychange', again);
      void lock?.release().catch(() => undefined);
      lock = undefined;
    },
  };
}
