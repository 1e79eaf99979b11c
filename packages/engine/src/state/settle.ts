// The book on one session: its light with the morning after, and what that does to every exercise in it. Source: rule book 4.4, 4.5, 4.13.
import { startLevel } from '../assessment/start-level.ts';
import { addDays } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import { heldTo } from '../limits/admissible.ts';
import { weekOne } from '../limits/gentle.ts';
import { easedTo } from '../planner/easing.ts';
import { knownLoad } from '../planner/first-load.ts';
import { programWeekOf } from '../planner/program-week.ts';
import { doseOf } from '../planner/start-dose.ts';
import { after, type Exposure, easier, type Progress } from '../progress/after.ts';
import { culprits, lightOf } from '../progress/attribution.ts';
import { breadthLimit } from '../progress/budgets.ts';
import { familyOf } from '../progress/exercise-family.ts';
import { type ExerciseState, isMastered, startMastered, startState } from '../progress/exercise-state.ts';
import { combineLights } from '../progress/pain-light.ts';
import { doneSeconds } from '../progress/work.ts';
import type { Item, Limits } from '../reasoning.ts';
import type { Light } from '../vocabulary.ts';
import { backAfterPause, REMOVE_DAYS, removeAfterRed, swapAfterAmbers } from './after-pain.ts';
import { exerciseOf } from './exercise-of.ts';
import { type Answered, ExposureContext } from './exposure-context.ts';
import { countGreenWeek } from './green-weeks.ts';
import { keepLast } from './keep-last.ts';
import { ladderStep } from './ladder-step.ts';
import { progressionOn } from './limits-on.ts';
import { moveFlare } from './move-flare.ts';
import type { FactContext } from './reader.ts';
import { doneItem } from './stand-in.ts';
import type { CoachState, FinishedSet, SessionRecord, WorkState } from './state.ts';
import { actsOn, heldBack, noActs, setAside, takeOut, type WishedActs, wishesAt } from './wished-acts.ts';

/** Settles `record` with the light of the morning. Every exercise that was begun moves, holds or falls; nothing else changes. */
export function settle(state: CoachState, record: SessionRecord, morning: Light, context: FactContext): void {
  // A late word on an older session leaves the one that still waits alone.
  if (state.unsettled?.id === record.id) state.unsettled = undefined;
  record.light = combineLights(record.light, morning);
  keepLast(state.lights, { on: record.on, light: record.light });
  state.mornings = [...state.mornings.slice(-1), morning];
  const { limits } = record;
  const done = begun(record, context);
  const fallsOn = culprits(record.light, record.provoked, done.map((d) => d.exercise).filter(canProvoke));
  const breadth = breadthLimit(record.plan.items.filter((i) => i.role === 'main').length).limit;
  const wishes = wishesAt(state, context);
  const day = {
    record,
    morning,
    limits,
    progression: progressionOn(state, record, limits),
    twoSets: gentleFirstWeek(state, record, limits),
    monthAgo: addDays(record.on, -30),
  };
  let risen = 0;
  for (const { exercise, item, sets } of done) {
    const light = lightOf(exercise.id, record.light, fallsOn);
    const wish = wishes?.byPlace.get(item.slot);
    const acts = wish === undefined ? noActs : actsOn(wish, record, exercise);
    if (item.role !== 'main') {
      if (light === 'red' && asksSomething(exercise)) takeOut(state, exercise.id, addDays(record.on, REMOVE_DAYS));
      if (wishes && acts.aside && asksSomething(exercise)) setAside(state, exercise.id, acts.aside, record.on, wishes.tree);
      continue;
    }
    state.met[familyOf(exercise)] ??= record.on;
    const change = moveExercise(state, exercise, item, sets, { ...day, light, mayRise: risen < breadth, wish, acts }, context);
    if (change === 'rise') risen += 1;
    if (light === 'red') removeAfterRed(state, exercise, record.on, context.catalog);
    if (wishes && acts.aside && asksSomething(exercise)) setAside(state, exercise.id, acts.aside, record.on, wishes.tree);
    if (light === 'amber' && fallsOn.includes(exercise.id)) swapAfterAmbers(state, exercise, record.on, limits, context.catalog);
    if (light === 'green') {
      delete state.ambers[exercise.id];
      backAfterPause(state, exercise, record.on);
    }
    state.lastPick[item.slot] = exercise.id;
  }
  if (state.flare.kind !== 'normal') moveFlare(state, { type: 'session', on: context.on, light: record.light });
  if (record.light === 'green' && record.sets.length > 0) state.gentle.greens += 1;
  countGreenWeek(state, record.on);
}

/** Lying still and breathing asks nothing of a back, so nothing takes it away. */
const asksSomething = ({ stress }: Exercise): boolean => Object.keys(stress).length > 0;

/** No light falls on quiet breathing: it is what stays where nothing else is open (I-38). */
export const canProvoke = ({ pattern }: Exercise): boolean => pattern !== 'breathing';

interface Done {
  readonly exercise: Exercise;
  readonly item: Item;
  readonly sets: readonly FinishedSet[];
}
/** The exercises that at least one set was logged of, in the session's order; an eased item counts as what was done. */
function begun(record: SessionRecord, { catalog }: FactContext): Done[] {
  const byExercise = new Map<string, FinishedSet[]>();
  let list: FinishedSet[] = [];
  let listed: string | undefined;
  for (const set of record.sets) {
    // Sets of one exercise follow each other: its list is looked up once.
    if (set.exercise !== listed) {
      listed = set.exercise;
      list = byExercise.get(listed) ?? [];
      byExercise.set(listed, list);
    }
    list.push(set);
  }
  const found: Done[] = [];
  for (const [id, sets] of byExercise) {
    const exercise = exerciseOf(catalog, id);
    const item = doneItem(catalog, record, sets[0]?.item ?? '', id);
    if (exercise && item) found.push({ exercise, item, sets });
  }
  return found;
}

function moveExercise(
  state: CoachState,
  exercise: Exercise,
  item: Item,
  sets: readonly FinishedSet[],
  answered: Answered & { readonly acts: WishedActs },
  context: FactContext,
): string {
  const { record, light, morning, limits } = answered;
  const key = exercise.id;
  const before = state.work[key];
  const standing = before?.dose ?? firstState(state, exercise, item, limits);
  const exposure = exposureOf(record, item, sets, light, morning);
  const judged = new ExposureContext(context.catalog, state, exercise, item, answered);
  const result = withActs(after(standing, exposure, judged), judged, answered);
  if (exercise.ladder !== undefined && isMastered(result.state)) state.mastered[`${exercise.ladder}/${exercise.rung}`] = true;
  if (result.change === 'swap') takeOut(state, exercise.id, addDays(record.on, REMOVE_DAYS));
  if (result.ended && answered.wish?.next !== undefined) state.ledOn[item.slot] = answered.wish.next;
  if (exposure.light === 'green' && !exposure.completed && result.change === 'fall') keepLast(state.failedOn, record.on, 20);
  const done = sets.reduce((sum, s) => sum + secondsIn(item, s), 0);
  const recent = (before?.recent ?? []).filter((r) => r.on >= answered.monthAgo);
  recent.push({ on: record.on, workSeconds: done });
  const begunAt = before === undefined ? easedTo(item) : result.change === 'hold' ? before.begunAt : undefined;
  const moved: { -readonly [K in keyof WorkState]: WorkState[K] } = {
    exercise: exercise.id,
    dose: result.state,
    lastOn: record.on,
    lastDose: item.dose,
    stood: doseOf(exercise, standing),
    lastLight: light,
    because: result.because,
    recent,
  };
  if (begunAt !== undefined) moved.begunAt = begunAt;
  if (result.variable === 'level') {
    // The rung that is left keeps its dose, and counts anew should it come again.
    state.work[key] = { ...moved, dose: { ...standing, streak: 0, ambers: 0, fails: 0, tooEasy: 0, lock: result.state.lock } };
    changeRung(state, exercise, result.state, moved, limits, context);
  } else {
    state.work[key] = moved;
    if (exercise.ladder !== undefined) delete state.rungSteps[exercise.ladder];
  }
  return result.change;
}

/** What the program's conditions add to what the light has done. */
function withActs(result: Progress, judged: ExposureContext, { acts, progression }: Answered & { readonly acts: WishedActs }): Progress {
  if (acts.easier && result.change !== 'fall' && result.change !== 'swap') return easier(result.state, judged);
  // Where the day allows no rise by itself, the condition adds nothing.
  return acts.hold && progression && result.change === 'hold' && judged.light === 'green' ? { ...result, because: heldBack } : result;
}

/** Work of one logged set, seconds. */
const secondsIn = ({ dose }: Item, { seconds = 0, reps = 0 }: FinishedSet): number =>
  dose.reps === undefined ? doneSeconds(dose, 'seconds', seconds) : doneSeconds(dose, 'reps', reps);

/** An experienced lifter's first load counts as mastered (AM-20). */
function firstState(state: CoachState, exercise: Exercise, item: Item, limits: Limits): ExerciseState {
  const known = item.dose.kg !== undefined && knownLoad(exercise, state.person, limits) !== undefined;
  return known ? startMastered(exercise.rung, item.dose) : startState(exercise.rung, item.dose);
}
const gentleFirstWeek = (state: CoachState, record: SessionRecord, limits: Limits): boolean =>
  state.program !== undefined &&
  weekOne(programWeekOf(state.program.from, record.on), startLevel(state.person.assessment, limits.gentle), limits.gentle) !== undefined;

function exposureOf(record: SessionRecord, item: Item, sets: readonly FinishedSet[], light: Light, morning: Light): Exposure {
  const last = sets[sets.length - 1];
  let completed = 0;
  let control = last?.control;
  for (const set of sets) {
    if (set.completed) completed += 1;
    if (set.control === 'no') control = 'no';
  }
  const exposure: { -readonly [K in keyof Exposure]: Exposure[K] } = {
    light,
    morning,
    peak: record.peak,
    rise: record.peak - (record.pre ?? record.peak),
    completed: completed >= item.dose.sets * item.sides.length,
  };
  if (record.effort !== undefined) exposure.effort = record.effort;
  if (last?.rir !== undefined) exposure.rir = last.rir;
  if (control !== undefined) exposure.control = control;
  return exposure;
}

/** A change of rung is a change of exercise: the ladder remembers the rung, the dose goes to the exercise there. */
function changeRung(
  state: CoachState,
  exercise: Exercise,
  dose: ExerciseState,
  moved: WorkState,
  limits: Limits,
  { catalog }: FactContext,
): void {
  const by = dose.level > exercise.rung ? 1 : -1;
  const step = ladderStep(catalog, state, { limits, on: moved.lastOn }, exercise, by);
  if (!step || exercise.ladder === undefined) {
    state.work[exercise.id] = moved;
    return;
  }
  state.rungs[exercise.ladder] = step.exercise.rung;
  state.rungSteps[exercise.ladder] = moved.because;
  const held = heldTo(step.exercise, doseOf(step.exercise, dose), limits);
  // The light fell on the harder one: of the easier one nothing is known yet.
  const lastLight = by > 0 ? moved.lastLight : 'unknown';
  state.work[step.exercise.id] = { ...moved, exercise: step.exercise.id, dose, lastDose: held, stood: held, lastLight, recent: [] };
}
