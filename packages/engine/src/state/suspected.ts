// After a red light that nobody put down to an exercise: the one that the sessions themselves point at. Source: AM-24.
import type { Facts } from '../facts.ts';
import type { Catalog } from '../planner/catalog.ts';
import { suspect } from '../progress/attribution.ts';
import { combineLights } from '../progress/pain-light.ts';
import type { ExerciseId, LocalTime } from '../vocabulary.ts';
import { exerciseOf } from './exercise-of.ts';
import { morningOf } from './pain-facts.ts';
import { canProvoke } from './settle.ts';
import type { CoachState, SessionRecord } from './state.ts';

/** What is about to be said of the morning after, and when. */
export interface MorningTold {
  readonly answer: Facts['morning-recalled']['answer'];
  readonly newLeg?: boolean;
  readonly at: LocalTime;
}

/**
 * For the session that waits for its morning: the exercise to ask the person about, where its light is red, or turns red with `told`, and
 * none was named. Undefined where nothing stands out. Only a suggestion: it counts once the person has said yes to it.
 */
export function suspectedIn(state: CoachState, catalog: Catalog, told?: MorningTold): ExerciseId | undefined {
  const record = state.unsettled;
  if (record === undefined || record.provoked.length > 0) return undefined;
  const morning = told === undefined ? record.light : morningOf(state, record, told, told.at);
  if (combineLights(record.light, morning) !== 'red') return undefined;
  const others = (light: SessionRecord['light']): readonly (readonly ExerciseId[])[] =>
    state.sessions.filter((one) => one.id !== record.id && one.light === light).map(doneIn);
  const done = doneIn(record).flatMap((id) => exerciseOf(catalog, id) ?? []);
  return suspect(done.filter(canProvoke), others('red'), others('green'));
}

const doneIn = ({ sets }: SessionRecord): readonly ExerciseId[] => [...new Set(sets.map(({ exercise }) => exercise))];
