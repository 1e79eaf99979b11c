import { habitStrip } from '@plumbline/coach';
import { catalog, day, known, thisDay, toldSince } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import './due-bar.css';
import { answerDone, answerDue, due } from './reminding.ts';
import { reminderText } from './system-note.ts';
import { doOnce } from './ticking.ts';

const { answers } = phrases.habitAsking;

/** Done: the habits that were asked for are ticked as well. */
async function done(): Promise<void> {
  const asked = due.value?.habits ?? [];
  const strip = habitStrip({ facts: toldSince(day.value), state: known(), catalog, planned: thisDay.value.habits, on: day.value });
  await answerDone();
  for (const one of strip) if (asked.includes(one.plan.habit)) await doOnce(one);
}

/** What is due, in one line, with three answers; it covers nothing and takes no focus. */
export const DueBar = () => (
  <div role="status">
    {due.value === undefined ? null : (
      <aside class="due-bar" aria-label={ui.reminders.now}>
        <p>{reminderText(due.value.habits)}</p>
        <div class="chips">
          <Button look="quiet" onPress={done}>
            {answers.done}
          </Button>
          <Button look="plain" onPress={() => answerDue('later')}>
            {answers.later}
          </Button>
          <Button look="plain" onPress={() => answerDue('ignored')}>
            {answers.ignored}
          </Button>
        </div>
      </aside>
    )}
  </div>
);
