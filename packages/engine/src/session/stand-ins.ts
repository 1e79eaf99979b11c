// What else may be done in the place of an item today, and how much of it. Doses only ever get smaller here.
import type { Dose, Exercise } from '../exercise.ts';
import { admissible, heldTo } from '../limits/admissible.ts';
import type { Catalog } from '../planner/catalog.ts';
import { withFirstLoad } from '../planner/first-load.ts';
import { doseOf, startDose } from '../planner/start-dose.ts';
import { scaleDose } from '../progress/scale.ts';
import { sidewaysSwap } from '../progress/swaps.ts';
import { workSeconds } from '../progress/work.ts';
import type { Item } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import { ladderStep } from '../state/ladder-step.ts';
import type { CoachState, SessionRecord } from '../state/state.ts';
import { strengthPatterns } from '../vocabulary.ts';
import type { About, StandIn } from './run.ts';

const strength = new Set<string>(strengthPatterns);

export function aboutOf(exercise: Exercise, { role }: Pick<Item, 'role'>): About {
  const isStrength = role === 'main' && strength.has(exercise.pattern);
  return {
    position: exercise.position,
    sides: exercise.sides === 'each' ? ['left', 'right'] : ['both'],
    alternating: exercise.sides === 'alternating',
    asksReserve: isStrength,
    asksControl: isStrength && exercise.loading !== undefined,
  };
}

/** Where the person stands with it, else its own start; within the limits of the day and the work that was planned here. */
function standInDose(state: CoachState, { limits }: SessionRecord, item: Item, planned: Exercise, exercise: Exercise): Dose {
  const known = state.work[exercise.id];
  const own = known ? doseOf(exercise, known.dose) : startDose(exercise, exercise.rung);
  const loaded = withFirstLoad(exercise, heldTo(exercise, own, limits), state.person, limits);
  const work = workSeconds(planned, item.dose);
  const sized = { ...loaded, sets: Math.min(loaded.sets, item.dose.sets) };
  const percent = Math.floor((100 * work) / Math.max(1, workSeconds(exercise, sized)));
  const [least, most] = sized.restSeconds;
  const rest = Math.max(least, limits.restMinSeconds);
  return { ...scaleDose(sized, Math.max(1, percent)), restSeconds: [rest, Math.max(rest, most)] };
}

/** The item's swaps and the rung below it, the easier ones marked; only what the day's limits let in at its dose. */
export function standInsFor(state: CoachState, catalog: Catalog, record: SessionRecord, item: Item): StandIn[] {
  const planned = exerciseOf(catalog, item.exercise);
  if (planned === undefined) return [];
  const below = ladderStep(catalog, state, record, planned, -1)?.exercise;
  const swaps = item.swaps.flatMap((id) => exerciseOf(catalog, id) ?? []);
  const gentler = sidewaysSwap(planned, swaps);
  const easier = [...(below ? [below] : []), ...(gentler ? [gentler] : []), ...swaps.filter(({ rung }) => rung < planned.rung)];
  const all = [...new Set([...easier, ...swaps])].filter(({ id }) => id !== planned.id);
  return all.flatMap((exercise) => {
    const dose = standInDose(state, record, item, planned, exercise);
    if (!admissible(exercise, record.limits, dose, state.person.profile.kg)) return [];
    return [{ exercise: exercise.id, dose, easier: easier.includes(exercise), about: aboutOf(exercise, item) }];
  });
}
