// The keyboard in a session. Source: design, ui (space pauses, arrows move, s swaps, e easier, . stops), and h for pain.
import { useLayoutEffect } from 'preact/hooks';

export interface KeyActs {
  readonly pause: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly swap: () => void;
  readonly ease: () => void;
  readonly hurts: () => void;
  readonly stop: () => void;
}
const keys: Readonly<Record<string, keyof KeyActs>> = {
  ' ': 'pause',
  ArrowRight: 'next',
  ArrowLeft: 'back',
  s: 'swap',
  e: 'ease',
  h: 'hurts',
  '.': 'stop',
  Escape: 'stop',
};
const otherWay: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };
/** Where lines run from right to left, what comes next is on the left. */
const inReadingOrder = (key: string): string => (document.documentElement.dir === 'rtl' ? (otherWay[key] ?? key) : key);
/** A button that has the focus keeps space for itself. */
const isTaken = (key: string, target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  (key === ' ' && target instanceof HTMLElement && target.closest('button, a, summary, label') !== null);

export function usePlayerKeys(acts: KeyActs): void {
  // Before the next frame: a key pressed right after a sheet closes belongs to the session.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : inReadingOrder(event.key)];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTaken(event.key, event.target)) return;
      event.preventDefault();
      acts[act]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [acts]);
}
