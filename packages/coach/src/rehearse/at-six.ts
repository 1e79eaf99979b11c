// What happens at 6 of 10: an exercise hurts so much in the second session that has it, and once more when it comes back. Nothing of it is
// chance: everything else goes well.
import {
  addDays,
  applyFact,
  type CoachState,
  type Content,
  checkerFor,
  type Dose,
  type ExerciseId,
  emptyState,
  type Facts,
  type FactType,
  type Item,
  type Light,
  type LocalDate,
  type Nrs,
  personToContents,
  type Session,
  type SlotId,
  sessionOn,
  stopForPain,
  stopSigns,
  withProgram,
} from '@plumbline/engine';
import { type ProgramPlace, placesOf } from '../program-places.ts';
import { personOn, type RehearsalRequest } from './virtual-life.ts';

/** What the app asks for there and then: to go on as one likes, to end the set, or to end the session. */
export type AtOnce = 'nothing' | 'exercise' | 'session';
export interface SixOnce {
  readonly on: LocalDate;
  readonly dose: Dose;
  /** The light of that session, the morning after included. */
  readonly light: Light;
  /** What stands in the place when its day comes again. `gets` is missing where nothing does. */
  readonly next?: { readonly on: LocalDate; readonly gets?: Pick<Item, 'exercise' | 'dose' | 'because'> };
}
export interface AtSix {
  readonly exercise: ExerciseId;
  readonly day: string;
  /** Pain before that session. */
  readonly before: Nrs;
  /** Where it settles within five minutes, and where it does not. */
  readonly settles: AtOnce;
  readonly stays: AtOnce;
  /** The first time and, where it comes back as itself, the second. */
  readonly times: readonly SixOnce[];
}

const SIX: Nrs = 6;
/** The exercise went well so often before it hurts. */
const WELL_BEFORE = 1;
const TIMES = 2;
/** Long enough to meet an exercise four times, once a week. Units: days. */
const HORIZON_DAYS = 42;
/** The questions about right now are answered anew so often. Units: days. */
const ASKED_DAYS = 14;
/** Pain before a session where nobody said what is usual. */
const UNSAID: Nrs = 3;

const classOf = (sign: ReturnType<typeof stopForPain>): AtOnce => {
  const known = stopSigns.find(({ id }) => id === sign)?.class;
  return known === 'exercise' ? 'exercise' : known === undefined ? 'nothing' : 'session';
};
const calm = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`A${at + 1}`, 'no' as const]));

type Say = <K extends FactType>(type: K, data: Facts[K], time?: string) => void;
interface Diary {
  readonly state: CoachState;
  readonly say: (on: LocalDate) => Say;
}
function diaryOf({ tree, person, catalog, from }: RehearsalRequest): Diary {
  const within = withProgram(catalog, tree);
  const state = emptyState();
  let facts = 0;
  const write = (content: Content): void => {
    applyFact(state, { id: `f${String(facts).padStart(6, '0')}`, ms: facts++, ctr: 0, content }, within);
  };
  for (const content of personToContents(personOn(person, from), tree.id, from, tree.weeks)) write(content);
  const say =
    (on: LocalDate): Say =>
    (type, data, time = '18:00') =>
      write({ type, v: 1, occurred: { local: `${on}T${time}`, tz: 'UTC' }, data } as Content);
  return { state, say };
}

function finishSets(say: Say, session: string, { id, exercise, sides, dose }: Item, sets: number): void {
  const { reps, seconds, metres, kg } = dose;
  const amount = {
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(metres === undefined ? {} : { metres }),
    ...(kg === undefined ? {} : { kg }),
  };
  for (let set = 1; set <= sets; set++)
    for (const side of sides)
      say('set-finished', { session, item: id, exercise, set, side, completed: true, rir: 4, control: 'yes', ...amount });
}

/** One session done well, or with pain of six in `hurts`, which ends after its first set. */
function doSession(say: Say, id: string, plan: Session, before: Nrs, hurts: Item | undefined): void {
  say('session-started', { session: id, plan, libraryVersion: '', rulesVersion: '', engineVersion: '' });
  for (const item of plan.items) finishSets(say, id, item, item === hurts ? 1 : item.dose.sets);
  if (hurts) say('hurt-reported', { session: id, item: hurts.id, peak: SIX, spread: 'none' });
  const peak = hurts ? SIX : before;
  say('session-finished', { session: id, peak, effort: 4, provoked: hurts ? [hurts.exercise] : [] }, '18:40');
}

interface Told {
  /** What stood in the place the first time; undefined where nothing ever did. */
  readonly exercise: ExerciseId | undefined;
  readonly times: readonly SixOnce[];
  readonly faults: number;
}
/** Lives six weeks in which what stands in one place hurts when it comes. */
function sixWeeks(request: RehearsalRequest, day: readonly SlotId[], place: ProgramPlace, before: Nrs): Told {
  const { state, say } = diaryOf(request);
  const within = withProgram(request.catalog, request.tree);
  const { check } = checkerFor(within.library);
  const times: (SixOnce & { id: string })[] = [];
  const lightOf = (id: string): Light => state.sessions.find((record) => record.id === id)?.light ?? 'unknown';
  let exercise: ExerciseId | undefined;
  let [well, faults] = [0, 0];
  for (let n = 0; n < HORIZON_DAYS && (times.length < TIMES || times.at(-1)?.next === undefined); n++) {
    const on = addDays(request.from, n);
    const tell = say(on);
    if (n > 0 && (n % ASKED_DAYS === 0 || state.screens.needed !== undefined))
      tell('readiness-answered', { screen: 'block-a', trigger: state.screens.needed ?? 'R2', answers: calm });
    if (sessionOn({ state, catalog: within, date: on }) === undefined) continue;
    if (state.unsettled) tell('morning-recalled', { session: state.unsettled.id, answer: 'same' }, '17:00');
    tell('checked-in', { pre: before, legs: 'same', energy: 4, anythingNew: false });
    const planned = sessionOn({ state, catalog: within, date: on });
    if (planned === undefined || planned.session.items.length === 0) continue;
    const { session, situation } = planned;
    faults += check(state, session, on, situation.flare ? 'flare' : situation.day.kind).length;
    const here = session.items.find(({ slot }) => slot === place.slot);
    const last = times.at(-1);
    const isItsDay = session.items.some(({ slot }) => day.includes(slot));
    if (last && last.next === undefined && isItsDay)
      times[times.length - 1] = {
        ...last,
        light: lightOf(last.id),
        next: { on, ...(here ? { gets: { exercise: here.exercise, dose: here.dose, because: here.because } } : {}) },
      };
    exercise ??= here?.exercise;
    const isIt = here !== undefined && here.exercise === exercise;
    const hurts = isIt && well >= WELL_BEFORE && times.length < TIMES ? here : undefined;
    const id = `s${n}`;
    doSession(tell, id, session, before, hurts);
    if (hurts) times.push({ id, on, dose: hurts.dose, light: 'unknown' });
    else if (isIt) well += 1;
  }
  return { exercise, times: times.map(({ id: _, ...once }) => once), faults };
}

/** Every exercise that the person gets in the places of the program at the beginning, once each. */
export function atSixOf(request: RehearsalRequest): { readonly atSix: readonly AtSix[]; readonly faults: number } {
  const before = request.person.assessment.painAvg ?? UNSAID;
  const settles = classOf(stopForPain(before, SIX, true));
  const stays = classOf(stopForPain(before, SIX, false));
  const places = placesOf(request.tree);
  const seen = new Set<ExerciseId>();
  let faults = 0;
  const atSix = places.flatMap((place): readonly AtSix[] => {
    const { day } = place;
    const slots = places.filter((other) => other.day === day).map(({ slot }) => slot);
    const { exercise, times, faults: found } = sixWeeks(request, slots, place, before);
    faults += found;
    if (exercise === undefined || times.length === 0 || seen.has(exercise)) return [];
    seen.add(exercise);
    return [{ exercise, day, before, settles, stays, times }];
  });
  return { atSix, faults };
}
