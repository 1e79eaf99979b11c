// Where a rule made a session ask for less: which rule, how many people it met, since which week, and on which exercises.
import type { Because, ExerciseId, RuleId, SourceId } from '@plumbline/engine';
import type { VirtualLife } from './virtual-life.ts';
import { isWish } from './wishes-met.ts';

export interface RehearsedBrake {
  readonly rule: RuleId;
  readonly source: SourceId;
  readonly people: number;
  readonly sessions: number;
  /** The first week in which it met anybody, from 1. */
  readonly firstWeek: number;
  /** Those it held back, the most often first. */
  readonly exercises: readonly ExerciseId[];
}

const amounts = new Set(['sets', 'reps', 'seconds', 'metres', 'kg', 'level']);
/** A number that went down, a rest that grew, or a rise that was put off, by a rule that is not the program's own. */
const holdsBack = ({ rule, field = '', was = 0, now = 0 }: Because): boolean =>
  !isWish(rule) &&
  (amounts.has(field) ? now < was : field === 'restSeconds' ? now > was : field === 'progression' || field === 'workSeconds');

interface Met {
  readonly reason: Because;
  readonly people: Set<number>;
  readonly sessions: Set<string>;
  readonly exercises: Map<ExerciseId, number>;
  firstWeek: number;
}

/** The rules that met most people first. */
export function brakesIn(lives: readonly VirtualLife[]): readonly RehearsedBrake[] {
  const met = new Map<string, Met>();
  for (const [person, { sessions }] of lives.entries())
    for (const { on, week, plan } of sessions)
      for (const { exercise, because } of plan.items)
        for (const reason of because.filter(holdsBack)) {
          const key = `${reason.rule} ${reason.source}`;
          const known = met.get(key) ?? { reason, people: new Set(), sessions: new Set(), exercises: new Map(), firstWeek: week };
          known.people.add(person);
          known.sessions.add(`${person} ${on}`);
          known.exercises.set(exercise, (known.exercises.get(exercise) ?? 0) + 1);
          known.firstWeek = Math.min(known.firstWeek, week);
          met.set(key, known);
        }
  return [...met.values()]
    .map(({ reason: { rule, source }, people, sessions, exercises, firstWeek }) => ({
      ...{ rule, source, people: people.size, sessions: sessions.size, firstWeek },
      exercises: [...exercises].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id),
    }))
    .toSorted((a, b) => b.people - a.people || b.sessions - a.sessions || (a.rule < b.rule ? -1 : 1));
}
