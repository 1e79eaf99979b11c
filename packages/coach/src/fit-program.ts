// A trainer's program and one person: what of it fits, what is ruled out and why, and what comes nearest. Source: settled 15.
import {
  amountIn,
  type Because,
  type Catalog,
  type Dose,
  type ExerciseId,
  exerciseOf,
  type Item,
  isSafe,
  type LeftOut,
  type Limits,
  type LocalDate,
  limitsOn,
  makePlan,
  nearestAdmissible,
  type Person,
  type Plan,
  type ProgramSlot,
  type ProgramTree,
  riseOf,
  type SlotId,
  unitOf,
  verify,
  whyNot,
  withProgram,
} from '@plumbline/engine';
import { stateOf } from './plan-for.ts';
import { placesOfSlot } from './program-places.ts';

/** Why an exercise that a program names is not what the person gets: a rule, missing kit, not wished for, or not yet in this block. */
export type Hindrance = 'ruled-out' | 'no-kit' | 'unwanted' | 'not-yet';

/** One exercise that a program names, or one pick of a kind, and what becomes of it on the first day that has it. */
export interface SlotFit {
  readonly slot: SlotId;
  /** Undefined where the program leaves the exercise to the coach. */
  readonly wants?: ExerciseId;
  /** Undefined where the place stays empty. */
  readonly gets?: { readonly exercise: ExerciseId; readonly dose: Dose };
  readonly fits: 'as-written' | 'other-dose' | 'instead' | 'left-out';
  readonly hindrance?: Hindrance;
  /** Why it is ruled out, why it begins with another dose, or why the place stays empty. */
  readonly because: readonly Because[];
  /** What the trainer could write instead: open to the person and checked in a whole plan, the nearest first. */
  readonly nearest: readonly ExerciseId[];
  /** What the program wishes here next, where it does: open by now, or what keeps it waiting. */
  readonly next?: { readonly exercise: ExerciseId; readonly hindrance?: Hindrance; readonly because: readonly Because[] };
  /** A step of the program that is larger than the rules take at once: theirs is taken. In what the dose is counted in. */
  readonly smallerStep?: { readonly by: number; readonly wished: number };
}
export interface ProgramFit {
  /** The block as the person would get it. No days where readiness allows none. */
  readonly plan: Plan;
  /** The second checker finds nothing in that block. */
  readonly safe: boolean;
  readonly days: readonly { readonly name: string; readonly slots: readonly SlotFit[] }[];
}

interface Setting {
  readonly catalog: Catalog;
  readonly from: LocalDate;
}
interface Fitting extends Setting {
  readonly person: Person;
  readonly tree: ProgramTree;
  readonly limits: Limits;
  readonly plan: Plan;
}

const planWith = (tree: ProgramTree, person: Person, { catalog, from }: Setting) => {
  const within = withProgram(catalog, tree);
  const state = stateOf(person, { catalog: within, from, weeks: tree.weeks, program: tree.id });
  return { state, plan: makePlan({ state, catalog: within, from, weeks: tree.weeks, program: tree.id }) };
};

/** Puts a program to a person as the planner would on the first day. Pure. Errors: none. */
export function fitProgram(tree: ProgramTree, person: Person, setting: Setting): ProgramFit {
  const { state, plan } = planWith(tree, person, setting);
  const fitting: Fitting = { ...setting, person, tree, plan, limits: limitsOn(state, setting.from, setting.from) };
  const safe = isSafe(verify(plan, person, withProgram(setting.catalog, tree).library));
  if (plan.days.length === 0) return { plan, safe, days: [] };
  return { plan, safe, days: tree.days.map(({ name, slots }) => ({ name, slots: slots.flatMap((slot) => fitOf(fitting, name, slot)) })) };
}

function fitOf(fitting: Fitting, day: string, slot: ProgramSlot): readonly SlotFit[] {
  return placesOfSlot(day, slot).map(({ slot: place, wants }) => {
    const item = itemAt(fitting.plan, place);
    const gets = item && { exercise: item.exercise, dose: item.dose };
    const known = { slot: place, ...(wants === undefined ? {} : { wants }), ...(gets ? { gets } : {}), ...wishesOf(fitting, slot, item) };
    if (item && (wants === undefined || item.exercise === wants)) {
      const same = slot.dose === undefined || sameWork(item.dose, startOf(slot.dose, slot.from));
      return { ...known, fits: same ? 'as-written' : 'other-dose', because: same ? [] : doseReasons(item), nearest: [] } as const;
    }
    const fits = item ? 'instead' : 'left-out';
    const left = fitting.plan.leftOut.find((one) => one.slot === place);
    if (wants === undefined) return { ...known, fits, because: left?.because ?? [], nearest: [] } as const;
    return { ...known, fits, ...hindranceOf(fitting, wants, left), nearest: checkedNearest(fitting, wants) } as const;
  });
}

/** The dose that a range begins with. */
function startOf(dose: Dose, from: number | undefined): Dose {
  return from === undefined ? dose : { ...dose, [unitOf(dose)]: from };
}
/** How the wishes beside the dose fare on the first day. */
function wishesOf(fitting: Fitting, { next, step }: ProgramSlot, item: Item | undefined): Pick<SlotFit, 'next' | 'smallerStep'> {
  const dose = item?.dose;
  const most = dose && step?.unit === unitOf(dose) ? riseOf(step.unit, amountIn(dose, step.unit), dose.kg !== undefined) : undefined;
  return {
    ...(next === undefined ? {} : { next: { exercise: next, ...nextFit(fitting, next) } }),
    ...(most !== undefined && step !== undefined && step.by > most ? { smallerStep: { by: most, wished: step.by } } : {}),
  };
}
function nextFit(fitting: Fitting, next: ExerciseId): Pick<SlotFit, 'hindrance' | 'because'> {
  const { hindrance, because } = hindranceOf(fitting, next, undefined);
  return hindrance === undefined || hindrance === 'not-yet' ? { because: [] } : { hindrance, because };
}

const itemAt = ({ days }: Plan, place: SlotId): Item | undefined =>
  days.flatMap(({ session }) => session?.items ?? []).find(({ slot }) => slot === place);

const work = ['sets', 'reps', 'seconds', 'metres', 'kg'] as const;
const sameWork = (a: Dose, b: Dose): boolean => work.every((part) => b[part] === undefined || a[part] === b[part]);
const doseReasons = ({ because }: Item): readonly Because[] => because.filter(({ field }) => work.some((part) => part === field));

function hindranceOf(fitting: Fitting, wants: ExerciseId, left: LeftOut | undefined): Pick<SlotFit, 'hindrance' | 'because'> {
  const { catalog, limits, person } = fitting;
  const exercise = exerciseOf(catalog, wants);
  const refusals = exercise ? whyNot(exercise, limits) : [];
  if (refusals.length > 0) return { hindrance: 'ruled-out', because: refusals };
  if (person.profile.avoid?.includes(wants)) return { hindrance: 'unwanted', because: [] };
  const owned = new Set<string>(person.profile.kit);
  const hasKit = exercise?.kit.some((set) => set.every((kit) => owned.has(kit))) ?? false;
  if (!hasKit) return { hindrance: 'no-kit', because: [] };
  return { hindrance: 'not-yet', because: left?.because ?? [] };
}

/** So many are offered, and so many tried for them. */
const OFFERED = 3;
const TRIED = 8;
/** Each is put in the place of what cannot be done, and offered only where the whole plan passes the second checker with it. */
function checkedNearest(fitting: Fitting, wants: ExerciseId): readonly ExerciseId[] {
  const { catalog, limits, person, tree } = fitting;
  const exercise = exerciseOf(catalog, wants);
  const offered: ExerciseId[] = [];
  if (!exercise) return offered;
  for (const other of nearestAdmissible(catalog, limits, person, exercise, TRIED)) {
    const changed = swapped(tree, wants, other);
    if (isSafe(verify(planWith(changed, person, fitting).plan, person, withProgram(catalog, changed).library))) offered.push(other);
    if (offered.length === OFFERED) break;
  }
  return offered;
}
function swapped(tree: ProgramTree, wants: ExerciseId, other: ExerciseId): ProgramTree {
  const pickOf = (pick: ProgramSlot['pick']): ProgramSlot['pick'] => {
    if (typeof pick === 'string') return pick === wants ? other : pick;
    return 'oneOf' in pick ? pick : { series: pick.series.map((id) => (id === wants ? other : id)) };
  };
  return { ...tree, days: tree.days.map((day) => ({ ...day, slots: day.slots.map((slot) => ({ ...slot, pick: pickOf(slot.pick) })) })) };
}
