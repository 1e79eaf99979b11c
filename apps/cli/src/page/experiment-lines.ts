// The question a person put to their weeks, on the page of a day: which week it is, and what that means.
import type { ExperimentToday } from '@plumbline/coach';
import { fill } from '@plumbline/library';
import { ends, wrap } from './layout.ts';
import { phrases } from './words.ts';

/** No line without a question that is on. */
export function experimentLines(today: ExperimentToday | undefined): readonly string[] {
  if (today === undefined) return [];
  const { week, thisWeek, questions } = phrases.experiments;
  const { ask, withName, withoutName, with: doing, without } = questions[today.experiment];
  const isWith = today.arm === 'with';
  return [
    ...ends(ask, fill(week, { n: String(today.week), of: String(today.of) }) ?? ''),
    ...wrap(`${fill(thisWeek, { arm: isWith ? withName : withoutName }) ?? ''}. ${isWith ? doing : without}`),
  ];
}
