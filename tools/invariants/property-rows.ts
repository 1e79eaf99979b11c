// Rules that compare two readings of the same code: each is a function of the implementation, put to the real one and to a wrong one.
import {
  type Answer,
  addDays,
  admissible,
  asFacts,
  type Condition,
  type Exercise,
  foldFacts,
  type Limits,
  type LocalDate,
  limitsFor,
  makePlan,
  type Person,
  type Plan,
  type PlanRequest,
  personToContents,
  questions,
  readiness,
  simulationStart,
  type Verdict,
} from '@plumbline/engine';
import fc from 'fast-check';
import { directionRestrictions } from '../../packages/engine/src/limits/direction.ts';
import {
  type ExerciseState,
  type Move,
  progressOneStep,
  reduceOneStep,
  type StepContext,
  startState,
} from '../../packages/engine/src/progress/exercise-state.ts';
import { type SessionPain, sessionLight } from '../../packages/engine/src/progress/pain-light.ts';
import { conditionDetail } from '../../packages/engine/src/simulate/conditions.ts';
import { randomFrom } from '../../packages/engine/src/simulate/random.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';
import { catalog } from './people.ts';
import { proof } from './property.ts';

const on: LocalDate = simulationStart;
export const anyone = fc.nat({ max: 2 ** 31 }).map((seed) => virtualPerson(randomFrom(seed), on));

// I-04: one more condition opens nothing.
type LimitsOf = (person: Person, on: LocalDate) => Limits;
const anyCondition = fc
  .tuple(
    fc.constantFrom(
      ...([
        'OSTEO',
        'PREGNANT',
        'SPONDY',
        'STENOSIS',
        'BP',
        'CVD',
        'WRIST',
        'KNEE',
        'HIP',
        'NECK',
        'HYPERMOB',
        'PELVIC',
        'EYE',
        'DIZZY',
        'FALLS',
        'NEURO',
        'DIAB',
        'SCIATICA',
        'SHOULDER',
      ] as const),
    ),
    fc.nat(),
  )
  .map(([condition, seed]): Condition => {
    const detail = conditionDetail(condition, randomFrom(seed));
    return { condition, since: on, ...(detail ? { detail } : {}) };
  });
const openOnes = (limits: Limits): readonly Exercise[] => catalog.exercises.filter((exercise) => admissible(exercise, limits));
const addingClosesOnly = (limitsOf: LimitsOf) =>
  fc.property(anyone, anyCondition, (person, condition) => {
    fc.pre(person.answers['B12'] !== 'yes' && person.answers['B12'] !== 'unsure' && person.answers['B13'] === 'no');
    const before = limitsOf(person, on);
    const after = limitsOf({ ...person, conditions: [...person.conditions, condition] }, on);
    return openOnes(after).every((exercise) => admissible(exercise, before));
  });
/** The newest condition wins instead of the strictest. */
const newestWins: LimitsOf = (person, day) => limitsFor({ ...person, conditions: person.conditions.slice(-1) }, day);
export const conditionsOnlyClose = proof(
  'I-04',
  'the newest condition wins instead of the strictest',
  addingClosesOnly,
  limitsFor,
  newestWins,
);

// I-05: a worrying answer never lowers the outcome.
type Reading = (person: Person, on: LocalDate) => Verdict;
const strength = ({ outcome, urgency }: Verdict): number =>
  ['go', 'gentle', 'clinician', 'emergency'].indexOf(outcome) * 10 + ['routine', 'soon', 'today'].indexOf(urgency ?? 'routine');
const symptoms = questions.filter(({ kind, calm }) => kind === 'yes-no-unsure' && calm === 'no').map(({ id }) => id);
const answering = (person: Person, id: string, given: Answer): Person => ({ ...person, answers: { ...person.answers, [id]: given } });
const worryingOnlyRaises = (read: Reading) =>
  fc.property(anyone, fc.constantFrom(...symptoms), (person, id) => {
    const [no, unsure, yes] = (['no', 'unsure', 'yes'] as const).map((given) => strength(read(answering(person, id, given), on)));
    return (no ?? 0) <= (unsure ?? 0) && (unsure ?? 0) <= (yes ?? 0);
  });
const levels = ['go', 'gentle', 'clinician', 'clinician', 'clinician', 'emergency'] as const;
/** The middle of all findings instead of the strongest. */
const middle: Reading = (person, day) => {
  const verdict = readiness(person, day);
  const found = verdict.because.map(({ now = 0 }) => now).toSorted((a, b) => a - b);
  return { ...verdict, outcome: levels[found[found.length >> 1] ?? 0] ?? 'go' };
};
export const worryOnlyRaises = proof(
  'I-05',
  'the middle of all findings instead of the strongest',
  worryingOnlyRaises,
  readiness,
  middle,
  2000,
);

// I-06: a clearance never lowers an emergency, and is over after ninety days.
const aged = fc.tuple(anyone, fc.constantFrom('A1', 'A6', 'A9', 'A10', 'A12', 'B15', 'B16', 'B17'), fc.nat({ max: 200 }));
const clearancesEnd = (read: Reading) =>
  fc.property(aged, ([person, rule, days]) => {
    const asked = answering({ ...person, clearances: [] }, rule, 'yes');
    const bare = read(asked, on).outcome;
    const cleared = read({ ...asked, clearances: [{ rule, byRole: 'doctor', on: addDays(on, -days) }] }, on).outcome;
    if (bare === 'emergency') return cleared === 'emergency';
    return days < 90 || cleared === bare;
  });
const forEver: Reading = (person, day) =>
  readiness({ ...person, clearances: person.clearances.map((clearance) => ({ ...clearance, on: day })) }, day);
export const clearanceEnds = proof('I-06', 'a clearance that never ends', clearancesEnd, readiness, forEver, 1500);

// I-11: more pain never gives a lighter light.
type LightOf = (pain: SessionPain) => string;
const lightOrder = ['green', 'unknown', 'amber', 'red'];
const nrs = fc.integer({ min: 0, max: 10 });
const lightsFollowPain = (lightOf: LightOf) =>
  fc.property(nrs, nrs, nrs, fc.constantFrom('none', 'same', 'further'), fc.boolean(), (pre, one, other, spread, stop) => {
    const at = (peak: number): number => lightOrder.indexOf(lightOf({ pre, peak, spread: spread as SessionPain['spread'], stop }));
    return at(Math.min(one, other)) <= at(Math.max(one, other));
  });
/** Pain that was there before is forgiven, however high. */
const forgivesSteadyPain: LightOf = (pain) => (pain.pre >= 6 && pain.peak === pain.pre ? 'green' : sessionLight(pain));
export const lightFollowsPain = proof('I-11', 'steady pain forgiven above six', lightsFollowPain, sessionLight, forgivesSteadyPain, 2000);

// I-20: a step down takes back the last step up.
interface Steps {
  readonly up: (state: ExerciseState, context: StepContext) => ReturnType<typeof progressOneStep>;
  readonly down: (state: ExerciseState, context: StepContext) => Move | null;
}
const climbable = catalog.exercises.filter(({ kind, start, rung }) => kind === 'exercise' && start[rung] !== null);
const downUndoesUp = ({ up, down }: Steps) =>
  fc.property(fc.constantFrom(...climbable), fc.nat({ max: 20 }), fc.boolean(), (exercise, steps, owns) => {
    const start = exercise.start[exercise.rung];
    if (!start) return true;
    const context: StepContext = {
      exercise,
      nextRungStart: null,
      previousRungStart: null,
      date: on,
      holdMaxSeconds: 120,
      hangMaxSeconds: 120,
      weightsKg: owns ? [1, 2, 3, 4, 5, 6, 8, 10, 12, 16] : [],
    };
    let now: ExerciseState = { ...startState(exercise.rung, start), masteredDays: 2 };
    for (let step = 0; step < steps; step++) {
      const move = up(now, context);
      if (typeof move === 'string' || move.variable === 'level') return true;
      const back = down(move.state, context)?.state;
      if (JSON.stringify(back) !== JSON.stringify(now)) return false;
      now = move.state;
    }
    return true;
  });
const twoLess: Steps['down'] = (state, context) =>
  state.reps === undefined
    ? reduceOneStep(state, context)
    : { state: { ...state, reps: Math.max(1, state.reps - 2) }, variable: 'reps', was: 0, now: 0 };
export const downTakesBackUp = proof(
  'I-20',
  'a step down that is always two repetitions',
  downUndoesUp,
  { up: progressOneStep, down: reduceOneStep },
  { up: progressOneStep, down: twoLess },
);

// I-37: the same facts, the same plan.
type Planner = (request: PlanRequest) => Plan;
const stateOf = (person: Person) => foldFacts(asFacts(personToContents(person, 'my-plan', on, 2)), catalog);
const samePlanTwice = (plan: Planner) =>
  fc.property(anyone, (person) => {
    const once = (): string => JSON.stringify(plan({ state: stateOf(person), catalog, from: on, weeks: 2, program: 'my-plan' }));
    const first = once();
    return first === once();
  });
let calls = 0;
/** Remembers how often it was asked. */
const withMemory: Planner = (request) => ({ ...makePlan(request), inputs: String(calls++) });
export const samePlan = proof('I-37', 'a planner that remembers how often it was asked', samePlanTwice, makePlan, withMemory, 60);

// I-39: two good weeks after two good weeks, and a direction cap is gone.
type DirectionCaps = typeof directionRestrictions;
const capsLetGo = (restrict: DirectionCaps) =>
  fc.property(anyone, (person) => {
    const after = (n: number) => restrict(person, on, { flex: n, ext: n, lean: n, over: n });
    const lowest = (n: number, axis: 'flex' | 'ext' | 'lean' | 'over'): number =>
      Math.min(3, ...after(n).map(({ caps }) => caps?.[axis] ?? 3));
    return (['flex', 'ext', 'lean', 'over'] as const).every(
      (axis) => [0, 1, 2].every((n) => lowest(n, axis) <= lowest(n + 1, axis)) && lowest(3, axis) === 3,
    );
  });
const neverBeyondTwo: DirectionCaps = (person, day, { flex, ext, lean, over }) =>
  directionRestrictions(person, day, { flex: Math.min(1, flex), ext: Math.min(1, ext), lean: Math.min(1, lean), over: Math.min(0, over) });
export const capsEnd = proof('I-39', 'a direction cap that stays at two for ever', capsLetGo, directionRestrictions, neverBeyondTwo);
