// Somebody who brings swimming back by quotas.
import { addDays } from '@plumbline/engine';
import { diaryOf, plainPerson } from './someone.ts';

export const day = (n: number): string => addDays(plainPerson.answeredOn, n);
type Diary = ReturnType<typeof diaryOf>;

/** Swimming, tried on three days with ten lengths each: it begins at eight. */
export function swimming(goal = 20, person = plainPerson): Diary {
  const diary = diaryOf(person);
  diary.say('activity-named', { activity: 'swim', words: 'Swim with my daughter' });
  diary.say('quota-started', { activity: 'swim', unit: 'lengths', goal });
  for (const n of [0, 1, 2]) {
    diary.day(day(n));
    diary.say('quota-tried', { activity: 'swim', amount: 10 });
  }
  return diary;
}
export const did = (diary: Diary, n: number, amount: number): void => {
  diary.day(day(n));
  diary.say('quota-done', { activity: 'swim', amount });
};
