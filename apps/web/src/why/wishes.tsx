import { wishLines } from '@plumbline/coach';
import type { Item } from '@plumbline/engine';
import { noteOf, trainerSaid, wishOf } from '../model/trainer.ts';
import { paperScene } from '../paper/scene.ts';
import { Points } from '../parts/notice.tsx';
import { Said } from '../parts/said.tsx';
import { phrases, put } from '../words.ts';

/** What the trainer wrote for this place: their own words, and how they mean it to grow. Nothing where they wrote a dose alone. */
export const Wishes = ({ item }: { readonly item: Item }) => {
  const wish = wishOf(item);
  const said = noteOf(item);
  const lines = wish?.isForThis ? wishLines(wish.slot, paperScene()) : [];
  if (said === undefined && lines.length === 0) return null;
  return (
    <section class="stack">
      {said ? <Said title={said.title} notes={[said.note]} look="large" /> : null}
      {lines.length > 0 ? (
        <div class="lines">
          <h2>{put(phrases.trainer.wishes, { name: trainerSaid() })}</h2>
          <Points lines={lines} />
          <p class="small muted">{phrases.trainer.first}</p>
        </div>
      ) : null}
    </section>
  );
};
