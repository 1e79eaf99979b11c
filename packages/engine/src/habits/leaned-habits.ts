// Habits that the answers lean towards: breaks before everything, then what winds down, then the night. Source: rule book 2.3, AM-18.
import { leansOf } from '../assessment/factors.ts';
import type { Person } from '../person.ts';
import type { Because } from '../reasoning.ts';
import type { Emphasis, HabitId, LocalDate } from '../vocabulary.ts';
import { LONG_SITTING_HOURS } from './habit-table.ts';

export interface LeanedHabit {
  readonly habit: HabitId;
  readonly because: Because;
  /** Ahead of what a program brings; the others come behind it. */
  readonly isFirst: boolean;
}
const leaned: readonly (readonly [Emphasis, HabitId])[] = [
  ['breaks', 'movement-break'],
  ['breathing', 'breathe'],
  ['sleep', 'sleep-setup'],
];

/** The habits that what was told leans towards, in the order in which they are offered; long sitting is named by its hours. */
export function leanedHabits(person: Person, on: LocalDate): readonly LeanedHabit[] {
  const leans = leansOf(person, on);
  const hours = person.assessment.sittingHours ?? 0;
  return leaned.flatMap(([emphasis, habit]): readonly LeanedHabit[] => {
    const isFirst = emphasis === 'breaks';
    if (isFirst && hours > LONG_SITTING_HOURS)
      return [{ habit, isFirst, because: { rule: 'AM-18', source: 'deCarvalho2023', field: 'sittingHours', now: hours } }];
    const because = leans.get(emphasis);
    return because === undefined ? [] : [{ habit, because, isFirst }];
  });
}
