import { HABIT_DAYS, type HabitToday, habitStrip } from '@plumbline/coach';
import { Dots } from '../habits/dots.tsx';
import { catalog, day, fact, known, tell, thisDay, toldSince } from '../model/home.ts';
import { go, hrefOf } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { amountOf } from './habits.tsx';
import './habit-strip.css';

const { habitsToday: words } = ui;

/** A tick is one tap, and so is taking it back. */
function toggle({ isDone, tick, ticked }: HabitToday): unknown {
  if (!isDone) return tell(...tick.map(({ type, data }) => fact(type, data)));
  // Done in a way of its own: that is looked at where it can be changed.
  return ticked.length > 0 ? tell(fact('fact-withdrawn', {}, { targets: ticked })) : go('told');
}

const Tile = ({ one }: { readonly one: HabitToday }) => {
  const { day: read, isDone, plan } = one;
  return (
    <button type="button" class="habit-tile" aria-pressed={isDone} onClick={() => void toggle(one)}>
      <span class="tile-tick" aria-hidden="true" />
      <span class="tile-name">{phrases.habits[plan.habit].name}</span>
      <span class="small muted num">{amountOf(plan)}</span>
      <Dots days={read.days} of={HABIT_DAYS} />
    </button>
  );
};

/** The habits of the plan for one tap each: how many days, never how many in a row. */
export const HabitStrip = () => {
  const strip = habitStrip({ facts: toldSince(day.value), state: known(), catalog, planned: thisDay.value.habits, on: day.value });
  if (strip.length === 0) return null;
  return (
    <section class="stack">
      <div class="between">
        <h2>{ui.today.habits}</h2>
        <a class="small" href={hrefOf('habits')}>
          {words.about}
        </a>
      </div>
      <div class="habit-tiles">
        {strip.map((one) => (
          <Tile key={one.plan.habit} one={one} />
        ))}
      </div>
    </section>
  );
};
