import { ownActivitiesOn } from '@plumbline/coach';
import { day, known } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { counted, put } from '../words.ts';
import { amountWords } from './amount-words.ts';

const { way: words, tries } = ui.own;

/** How far an activity came, in a line or two; empty where it does not come back by steps. */
export function wayOf(activity: string): string {
  const one = ownActivitiesOn(known(), [], day.value).find((each) => each.activity === activity);
  if (one === undefined) return '';
  const { way, goal, unit, trials, trialsOf } = one;
  if (way === undefined) return trials.length < trialsOf ? put(tries.of, { n: trials.length + 1, of: trialsOf }) : '';
  const { from, now, days, isReached } = way;
  const line = put(from === now ? words.begun : words.line, { from, now, goal: amountWords(goal, unit) });
  return [isReached ? words.reached : line, days > 0 ? counted(days, words.days) : ''].filter(Boolean).join(' ');
}
