import type { Exercise, Item } from '@plumbline/engine';
import { citedIn } from '../language/grammar.ts';
import { ui } from '../ui-words.ts';
import { phrases, reasonsOf } from '../words.ts';

const signed = (by: number): string => (by > 0 ? `+${by}` : `−${Math.abs(by)}`);

/** Every reason in plain words with its source; a number that moved shows by how much. */
export const Reasons = ({ item, exercise }: { readonly item: Item; readonly exercise: Exercise }) => (
  <section class="reasons">
    <h2>{ui.why.why}</h2>
    <ol>
      {reasonsOf(item.because).map(({ says, from, by }, at) => (
        <li key={says}>
          <span class={by === 0 ? 'dot num' : by > 0 ? 'dot up num' : 'dot down num'} aria-hidden="true">
            {by === 0 || Math.abs(by) > 99 ? at + 1 : signed(by)}
          </span>
          <div>
            {says}
            {from ? (
              <small>
                {from.name} · <span lang={from.isOwn ? undefined : citedIn}>{from.title}</span>
              </small>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
    <p class="small muted">
      {ui.why.sure} {phrases.names.grades[exercise.grade]}.
    </p>
  </section>
);
