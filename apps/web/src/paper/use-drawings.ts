import { useEffect, useState } from 'preact/hooks';
import { type Drawings, drawingsOf } from './drawings.ts';

/** The drawings of all `ids`, made one after another so that the page stays awake; `undefined` where an exercise has none. */
export function useDrawings(ids: readonly string[]): ReadonlyMap<string, Drawings | undefined> {
  const [drawn, setDrawn] = useState<ReadonlyMap<string, Drawings | undefined>>(new Map());
  const next = ids.find((id) => !drawn.has(id));
  useEffect(() => {
    if (next === undefined) return;
    const waiting = setTimeout(() => setDrawn((before) => new Map(before).set(next, drawingsOf(next))));
    return () => clearTimeout(waiting);
  }, [next]);
  return drawn;
}
