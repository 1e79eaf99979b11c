// What changed in the weeks before a visit: the program, swaps, stops, conditions that were told, clearances, and doses that moved.
import {
  type Catalog,
  type Declarable,
  type Dose,
  type ExerciseId,
  exerciseOf,
  type Facts,
  type LocalDate,
  type ProgramId,
} from '@plumbline/engine';
import type { LateFact } from './lately.ts';

export type VisitChange =
  | { readonly kind: 'program'; readonly on: LocalDate; readonly program: ProgramId }
  | { readonly kind: 'swapped'; readonly on: LocalDate; readonly from: ExerciseId; readonly to: ExerciseId; readonly why: Why }
  | { readonly kind: 'stopped'; readonly on: LocalDate; readonly reason: Reason }
  | { readonly kind: 'sign'; readonly on: LocalDate }
  | { readonly kind: 'told'; readonly on: LocalDate; readonly condition: Declarable }
  | { readonly kind: 'cleared'; readonly on: LocalDate }
  | { readonly kind: 'dose'; readonly on: LocalDate; readonly exercise: ExerciseId; readonly was: Dose; readonly now: Dose };
type Why = Facts['exercise-swapped']['why'];
type Reason = NonNullable<Facts['session-stopped']['reason']>;

/** Reasons of a stop that say something of the body. */
const bodily: readonly Reason[] = ['pain', 'unwell', 'too-much'];
/** Doses that moved, at most: the page is one. */
const MOST_DOSES = 4;

/** Newest first; doses that moved stand last. */
export function changesIn(lately: readonly LateFact[], catalog: Catalog): readonly VisitChange[] {
  return [...lately.flatMap(changeOf).reverse(), ...dosesMoved(lately, catalog)];
}

function changeOf({ on, content: { type, data } }: LateFact): readonly VisitChange[] {
  if (type === 'program-chosen') return [{ kind: 'program', on, program: data.program }];
  if (type === 'exercise-swapped') return [{ kind: 'swapped', on, from: data.from, to: data.to, why: data.why }];
  if (type === 'session-stopped' && data.reason && bodily.includes(data.reason)) return [{ kind: 'stopped', on, reason: data.reason }];
  if (type === 'stop-sign-reported') return [{ kind: 'sign', on }];
  if (type === 'condition-declared') return [{ kind: 'told', on, condition: data.condition }];
  if (type === 'clearance-recorded') return [{ kind: 'cleared', on }];
  return [];
}

/** How much one set of it is, for saying whether it moved. */
const sizeOf = ({ sets, reps, seconds, metres, kg = 0 }: Dose): number => sets * (reps ?? seconds ?? metres ?? 1) * (1 + kg / 10);

/** Main exercises planned first and last with another amount, the largest move first. */
function dosesMoved(lately: readonly LateFact[], catalog: Catalog): readonly VisitChange[] {
  const seen = new Map<ExerciseId, { readonly was: Dose; now: Dose; on: LocalDate }>();
  for (const { on, content } of lately) {
    if (content.type !== 'session-started' || content.data.plan.mode !== 'full') continue;
    for (const { exercise, dose, role } of content.data.plan.items) {
      if (role !== 'main' || exerciseOf(catalog, exercise) === undefined) continue;
      const known = seen.get(exercise);
      if (known) Object.assign(known, { now: dose, on });
      else seen.set(exercise, { was: dose, now: dose, on });
    }
  }
  const far = ({ was, now }: { readonly was: Dose; readonly now: Dose }): number => Math.abs(Math.log(sizeOf(now) / sizeOf(was)));
  return [...seen]
    .filter(([, moved]) => far(moved) > 0)
    .sort(([, a], [, b]) => far(b) - far(a))
    .slice(0, MOST_DOSES)
    .map(([exercise, { was, now, on }]) => ({ kind: 'dose', on, exercise, was, now }));
}
