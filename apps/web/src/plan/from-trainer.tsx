import { trainerText } from '@plumbline/coach';
import { trainer } from '../model/trainer.ts';
import { paperScene } from '../paper/scene.ts';
import { Points } from '../parts/notice.tsx';
import { Said } from '../parts/said.tsx';

/** What a trainer wrote for the whole program. */
export const FromTrainer = () => {
  const from = trainer.value;
  const text = from && trainerText(from, paperScene());
  if (text === undefined) return null;
  const { title, notes, wishes, lines, first } = text;
  return (
    <section class="stack plan-said">
      {notes.length > 0 ? <Said title={title} notes={notes} look="large" /> : null}
      {lines.length > 0 ? (
        <div class="lines small">
          <h2>{wishes}</h2>
          <Points lines={lines} />
          <p class="muted">{first}</p>
        </div>
      ) : null}
    </section>
  );
};
