import { useEffect, useState } from 'preact/hooks';
import { type Drawings, drawingsOf } from './drawings.ts';

/** How long one turn of drawing may take before the page answers again. Units: ms. */
const TURN_MS = 40;

/** The drawings of all `ids`, made a few at a time so that the page stays awake; `undefined` where an exercise has none. */
export function useDrawings(ids: readonly string[]): ReadonlyMap<string, Drawings | undefined> {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Drawings | undefined>>(new Map());
  const next = ids.find((id) => !drawn.has(id));
  useEffect(() => {
    if (next === undefined) return;
    const waiting = setTimeout(() => {
      const more = new Map(drawn);
      const until = performance.now() + TURN_MS;
      for (const id of ids) {
        if (!more.has(id)) more.set(id, drawingsOf(id));
        if (performance.now() > until) break;
      }
      setDrawn(more);
    });
    return () => clearTimeout(waiting);
  }, [next]);
  return drawn;
}
