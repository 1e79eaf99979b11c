// The figure of the day, drawn once nothing more pressing is to be done: the words and the button come first.
import type { ExerciseId } from '@plumbline/engine';
import { useEffect, useState } from 'preact/hooks';
import { Figure } from '../parts/figure.tsx';

/** At the latest after this many milliseconds. */
const LATEST = 1500;

/** Calls `then` when the browser is idle; some have no word for that. Returns how to call it off. */
function whenIdle(then: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(then, LATEST / 5);
    return () => window.clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(then, { timeout: LATEST });
  return () => window.cancelIdleCallback(asked);
}

export const CalmFigure = ({ id }: { readonly id: ExerciseId }) => {
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => setTime(true)), []);
  return isTime ? <Figure id={id} /> : null;
};
