// Beside the plan: what comes back step by step, by its own name.
import { ownActivitiesOn } from '@plumbline/coach';
import { day, known } from '../model/home.ts';
import { amountWords } from './amount-words.ts';
import { OwnHead } from './own-head.tsx';
import { wayOf } from './way.ts';

export const OwnLines = () => {
  const own = ownActivitiesOn(known(), [], day.value);
  if (own.length === 0) return null;
  return (
    <section class="stack">
      <OwnHead />
      <div class="card">
        <ul class="rows">
          {own.map(({ activity, words: name, today, unit }) => (
            <li key={activity}>
              <div class="between wraps">
                <strong>{name}</strong>
                {today && today.amount > 0 ? <span class="num">{amountWords(today.amount, unit)}</span> : null}
              </div>
              <p class="small muted num">{wayOf(activity)}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
