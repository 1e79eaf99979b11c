// What went well yesterday would grow today, had nothing been told meanwhile that lets nothing grow by itself (I-41).
import { addDays } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { diaryOf, plainPerson } from './someone.ts';

const from = plainPerson.answeredOn;
const weeks = [0, 2, 4, 7, 9, 11, 14, 16].map((days) => addDays(from, days));

const today = weeks.at(-1) ?? from;

/** What of the day's session is more than last time, after two weeks and a half that went well; `drained` is told that very morning. */
function grownAfter(drained: boolean) {
  const diary = diaryOf(plainPerson);
  const well = { morning: 'same', pre: 1, peak: 1, rir: 5 } as const;
  for (const on of weeks.slice(0, -1)) diary.session(on, well);
  diary.day(today);
  if (drained) diary.say('condition-declared', { condition: 'PEM', since: today }, '08:00');
  if (drained) diary.say('clearance-recorded', { rule: 'B18', byRole: 'doctor', on: today }, '08:00');
  const before = structuredClone(diary.state.work);
  const { items = [] } = diary.session(today, well) ?? {};
  const grown = items.filter(({ exercise, dose }) => {
    const last = before[exercise]?.lastDose;
    return (
      last !== undefined && ((dose.reps ?? 0) > (last.reps ?? 0) || (dose.seconds ?? 0) > (last.seconds ?? 0) || dose.sets > last.sets)
    );
  });
  return { items, grown };
}

test('a rise that was earned waits where effort has begun to drain somebody', () => {
  expect(grownAfter(false).grown.length).toBeGreaterThan(0);
  const { items, grown } = grownAfter(true);
  expect(items.length).toBeGreaterThan(0);
  expect(grown).toEqual([]);
  expect(items.flatMap(({ because }) => because)).toContainEqual(expect.objectContaining({ rule: 'I-41' }));
});
