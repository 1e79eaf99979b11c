// The main exercises of a day as small still figures; drawn when they come into view, and kept.
import type { ExerciseId, Session } from '@plumbline/engine';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadDrawing } from '../parts/figure.tsx';
import { ownDrawing } from '../shell/trusted.ts';

type Thumb = { readonly svg: string; readonly who: string } | undefined;
const drawn = new Map<ExerciseId, Thumb>();
const most = 5;

async function draw(id: ExerciseId): Promise<Thumb> {
  if (!drawn.has(id)) {
    const { thumbOf } = await loadDrawing();
    drawn.set(id, thumbOf(id));
  }
  return drawn.get(id);
}

/** The words beside it name the exercise, so the picture is silent. */
const Small = ({ id }: { readonly id: ExerciseId }) => {
  const place = useRef<HTMLSpanElement>(null);
  const [thumb, setThumb] = useState<Thumb>(drawn.get(id));
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

export const Thumbs = ({ session }: { readonly session: Session }) => {
  const main = session.items.filter(({ role }) => role === 'main');
  const ids = [...new Set((main.length > 0 ? main : session.items).map(({ exercise }) => exercise))].slice(0, most);
  return (
    <span class="thumbs" aria-hidden="true">
      {ids.map((id) => (
        <Small key={id} id={id} />
      ))}
    </span>
  );
};
