import { ownActivitiesOn } from '@plumbline/coach';
import { day, known } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { wayWords } from './amount-words.ts';

const { tries } = ui.own;

/** How far an activity came, in a line or two; empty where it does not come back by steps. */
export function wayOf(activity: string): string {
  const one = ownActivitiesOn(known(), [], day.value).find((each) => each.activity === activity);
  if (one === undefined) return '';
  const { way, goal, unit, trials, trialsOf } = one;
  if (way === undefined) return trials.length < trialsOf ? put(tries.of, { n: trials.length + 1, of: trialsOf }) : '';
  return wayWords({ ...way, goal, unit }, way.isReached ? ui.own.way.reached : undefined);
}
