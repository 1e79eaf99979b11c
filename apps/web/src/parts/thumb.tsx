// A small still figure: drawn when it comes into view, and kept.
import type { ExerciseId } from '@plumbline/engine';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ownDrawing } from '../shell/trusted.ts';
import { loadDrawing } from './figure.tsx';
import './thumb.css';

type Drawn = { readonly svg: string; readonly who: string } | undefined;
const drawn = new Map<ExerciseId, Drawn>();

async function draw(id: ExerciseId): Promise<Drawn> {
  if (!drawn.has(id)) {
    const { thumbOf } = await loadDrawing();
    drawn.set(id, thumbOf(id));
  }
  return drawn.get(id);
}

/** One exercise as a small still figure. The words beside it name the exercise, so the picture is silent. */
export const Thumb = ({ id }: { readonly id: ExerciseId }) => {
  const place = useRef<HTMLSpanElement>(null);
  const [thumb, setThumb] = useState<Drawn>(drawn.get(id));
  useEffect(() => {
    if (thumb !== undefined || place.current === null) return;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void draw(id).then(setThumb, () => undefined);
    });
    seen.observe(place.current);
    return () => seen.disconnect();
  }, [id]);
  return (
    <span ref={place} class={`thumb fig-${thumb?.who ?? 'ana'}`}>
      {thumb ? <span dangerouslySetInnerHTML={{ __html: ownDrawing(thumb.svg) }} /> : null}
    </span>
  );
};
