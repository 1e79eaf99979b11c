// Which slots a day asks for: My plan's templates and weekly needs, a program's own day, or an easy day.
import { type Leans, leansOf } from '../assessment/factors.ts';
import { easingWay } from '../limits/direction.ts';
import type { Because, ProgramDay } from '../reasoning.ts';
import { type ExerciseId, groups, type Pattern } from '../vocabulary.ts';
import type { DayRequest } from './assemble.ts';
import { isRemoved, type Slot } from './candidates.ts';
import type { DaySituation, WeekMemory } from './day-situation.ts';
import { goalSlot } from './goal-slot.ts';
import {
  EVERYDAY_PATTERNS,
  everyday,
  exposures,
  HIP_DAYS,
  type Need,
  needsThoracic,
  owesCoverage,
  shortTurn,
  unseenEveryday,
  urgent,
  weeklyNeeds,
} from './needs.ts';
import { programSlots } from './program-slots.ts';
import { isBackByQuota } from './quotas.ts';
import { slotId } from './slot-id.ts';
import { type DayName, strengthSlots } from './templates.ts';
import { CHECK_IN_SECONDS, CHECK_OUT_SECONDS, coolDownMinutes, SET_UP_SECONDS, warmUpMinutes } from './time.ts';

const programBlock = (programDay: ProgramDay | undefined, role: 'warm-up' | 'cool-down', situation: DaySituation): Slot[] =>
  programDay ? programSlots(programDay, role, situation) : [];

const dayNames: readonly DayName[] = ['A', 'B', 'C'];
function nameOf(situation: DaySituation): Exclude<DayName, 'easy'> {
  const { day, strengthDaysInWeek } = situation;
  if (strengthDaysInWeek <= 2) return day.nth % 2 === 0 ? 'F1' : 'F2';
  return (dayNames[day.nth % 3] ?? 'A') as 'A' | 'B' | 'C';
}

export function strengthRequest(situation: DaySituation, memory: WeekMemory): DayRequest {
  const { pool, state, day, minutes, programDay } = situation;
  const { active } = pool.limits;
  const name = programDay ? programDay.name : nameOf(situation);
  const falls = active.includes('FALLS');
  const frail = active.includes('AGE65') || active.includes('OSTEO') || active.includes('OSTEO_VF');
  const template: readonly Slot[] = programDay
    ? programSlots(programDay, 'main', situation)
    : strengthSlots(nameOf(situation), day.nthInWeek, {
        balanceDays: falls ? 3 : frail ? 2 : 0,
        backFirst: frail,
        hang: pool.limits.caps.hang >= 1 && state.person.profile.kit.includes('pull-up-bar'),
        pelvicFloor: active.includes('PREG_2') || active.includes('PELVIC') || active.includes('PP_6_12'),
      });
  const needs = weeklyNeeds(state.person, day.date, situation.strengthDaysInWeek);
  const goal =
    day.nthInWeek === 0 && !programDay
      ? goalSlot(state.person.profile.goals, isBackByQuota(state) ? {} : state.person.assessment, situation.programWeek, name)
      : undefined;
  const daysLeft = situation.strengthDaysInWeek - day.nthInWeek;
  const slots = programDay
    ? template
    : withUrgentFirst(template, [...urgent(needs, memory.done, daysLeft), ...everydayOwed(situation, memory, template)], name);
  const asked = goal ? [...slots.slice(0, 3), goal, ...slots.slice(3)] : slots;
  const practice = leansOf(state.person, day.date).get('hinge-practice');
  const main = practice ? asked.map((slot) => (slot.patterns[0] === 'hinge' ? { ...slot, because: practice } : slot)) : asked;
  return {
    main,
    fillers: [...fillersFor(needs, memory, name), ...everydayFillers(situation, memory, name)],
    warmUp: warmUpSlots(situation, name, programBlock(programDay, 'warm-up', situation)),
    coolDown: coolDownSlots(situation, name, programBlock(programDay, 'cool-down', situation)),
    mode: situation.mode,
    minutes,
    balanceEarly: falls,
    provisional: situation.provisional,
    because: situation.easyBecause,
    ...(programDay ? { slotCount: main.length } : {}),
  };
}

/** What the week still owes and the day's own slots do not serve: done where time is left, the heaviest need first. */
function fillersFor(needs: readonly Need[], memory: WeekMemory, day: string): Slot[] {
  return needs
    .filter((need) => (!need.inBlocks || !need.id.startsWith('W')) && exposures(need, memory.done) < need.least)
    .map((need) => ({ id: slotId(day, need.id), patterns: need.patterns }));
}

/** The everyday patterns that the week has not seen, where it has seen too few of them: my plan's first day leaves them to the next (W6). */
function everydayFillers(situation: DaySituation, memory: WeekMemory, day: string): Slot[] {
  const waits = situation.programDay === undefined && situation.day.nthInWeek === 0 && situation.strengthDaysInWeek > 1;
  if (waits || !owesCoverage(situation.state.person)) return [];
  const absent = unseenEveryday((p) => memory.done.has(p));
  return everyday.length - absent.length >= EVERYDAY_PATTERNS
    ? []
    : absent.map((patterns) => ({ id: slotId(day, `W6.${patterns[0]}`), patterns }));
}

/** On my plan's last strength day: the everyday patterns that the week still lacks and that are open, those with a slot of their own first (W6). */
function everydayOwed(situation: DaySituation, memory: WeekMemory, template: readonly Slot[]): Pick<Need, 'id' | 'patterns'>[] {
  const { state, day, catalog, pool, programDay, strengthDaysInWeek } = situation;
  if (programDay !== undefined || strengthDaysInWeek - day.nthInWeek > 1 || !owesCoverage(state.person)) return [];
  const absent = unseenEveryday((p) => memory.done.has(p));
  const lacking = Math.max(0, EVERYDAY_PATTERNS - (everyday.length - absent.length));
  const open = absent.filter((patterns) => patterns.some((p) => (catalog.byPattern.get(p) ?? []).some((i) => pool.open[i] === 1)));
  const hasSlot = (patterns: readonly Pattern[]): boolean => template.some((slot) => patterns.includes(slot.patterns[0] ?? 'walk'));
  const first = [...open.filter(hasSlot), ...open.filter((patterns) => !hasSlot(patterns))].slice(0, lacking);
  return first.map((patterns) => ({ id: `W6.${patterns[0]}`, patterns }));
}

/** Slots that serve an urgent need move to the front, in the needs' order; a need no slot serves gets one of its own. */
function withUrgentFirst(
  slots: readonly Slot[],
  needs: readonly { id: string; patterns: readonly Pattern[] }[],
  day: string,
): readonly Slot[] {
  const front: Slot[] = [];
  for (const need of needs) {
    if (front.some((s) => s.patterns.some((p) => need.patterns.includes(p)))) continue;
    const found =
      slots.find((s) => s.patterns.every((p) => need.patterns.includes(p))) ??
      slots.find((s) => need.patterns.includes(s.patterns[0] ?? 'walk'));
    front.push(found ?? { id: slotId(day, need.id), patterns: need.patterns });
  }
  return [...front, ...slots.filter((s) => !front.includes(s))];
}

/** What the week owes comes first, then the program's own drills, then an easy walk. */
function warmUpSlots(situation: DaySituation, name: string, own: readonly Slot[]): Slot[] {
  const leans = leansOf(situation.state.person, situation.day.date);
  const spine = spineSlot(situation, leans, name);
  const owed = owedDrills(situation, leans, name);
  const [first = spine] = owed;
  const second: Slot = { id: slotId(name, 'warm-up-2'), patterns: ['mob_hip', 'mob_shoulder', 'mob_ankle', 'mob_spine'] };
  const walk: Slot = { id: slotId(name, 'warm-up-walk'), patterns: ['walk', 'aerobic'], mostSeconds: situation.minutes >= 30 ? 120 : 60 };
  if (owed.length > 1) return [...owed, ...own, walk];
  if (own.length > 0) {
    const drills = own.filter((s) => s.patterns.some(isMobility));
    const others = own.filter((s) => !drills.includes(s));
    return first === spine && drills.length > 0 ? [...drills, ...others, walk, spine] : [first, ...drills, ...others, walk];
  }
  const last = first.patterns[0] === 'mob_hip' && first !== spine ? spine : second;
  return situation.minutes >= 30 ? [first, walk, last] : [first, walk];
}
/** The day's own drill: each day of the week another, and each week too where the days are all alike (2.3, variety). */
function spineSlot({ day }: DaySituation, leans: Leans, name: string): Slot {
  const variety = leans.get('variety');
  const turn = (day.nthInWeek + (variety ? day.week : 0)) % 3;
  return {
    id: slotId(variety ? `${name}${turn}` : name, 'warm-up'),
    patterns: rotate(['mob_spine', 'mob_hip', 'mob_thoracic'], turn),
    wants: ['cat-cow', 'quadruped-rocking', 'open-book'][turn] ?? 'cat-cow',
    ...(variety && { because: variety }),
  };
}
/** What the week owes in warm-ups: the upper back, a bend where bending is feared, hips where the day is one long task (AM-17, 2.3). */
function owedDrills(situation: DaySituation, leans: Leans, name: string): Slot[] {
  const { state, day, strengthDaysInWeek } = situation;
  const owed: Slot[] = [];
  const { assessment } = state.person;
  const turn = shortTurn(assessment, day.date);
  if (needsThoracic(assessment, day.date))
    owed.push({ id: slotId(name, 'warm-up-thoracic'), patterns: ['mob_thoracic'], wants: 'open-book', ...(turn && { because: turn }) });
  owed.push(...easingSlots(situation, name));
  const because = leans.get('graded-exposure');
  if (because && day.nthInWeek === 0)
    owed.push({ id: slotId(name, 'warm-up-bend'), patterns: ['mob_spine'], wants: 'graded-forward-bend', because });
  const hips = leans.get('hip-mobility');
  if (hips && day.nthInWeek >= strengthDaysInWeek - HIP_DAYS)
    owed.push({ id: slotId(name, 'warm-up-hips'), patterns: ['mob_hip'], because: hips });
  return owed;
}
/** Small moves that ease, the one for most people first. */
const easingMoves = {
  arching: ['standing-small-arch', 'seated-small-arch'],
  bending: ['seated-small-round', 'lying-small-knee-hug'],
} as const satisfies Record<string, readonly ExerciseId[]>;
const eased: Because = { rule: 'AM-14', source: 'design', field: 'ease' };
/** Where one way stirs the back and the other was told to ease it: one small move that way. Source: AM-14. */
function easingSlots({ state, catalog, pool, day }: DaySituation, name: string): Slot[] {
  const way = easingWay(state.person.assessment);
  const may = (id: ExerciseId): boolean => pool.open[catalog.indexOf.get(id) ?? -1] === 1 && !isRemoved(state, id, day.date);
  const wants = way && easingMoves[way].find(may);
  return wants === undefined ? [] : [{ id: slotId(name, 'warm-up-ease'), patterns: ['mob_spine'], wants, only: true, because: eased }];
}
const mobility = new Set<Pattern>(groups.MOBILITY);
const isMobility = (pattern: Pattern): boolean => mobility.has(pattern);
const rotate = (patterns: readonly Pattern[], by: number): Pattern[] =>
  patterns.map((_, i) => patterns[(i + by) % patterns.length] ?? 'mob_spine');

const stretchOfDay: readonly ExerciseId[] = ['half-kneeling-hip-flexor-stretch', 'childs-pose', 'supine-hamstring-strap-stretch'];
const stretchOfArea: Readonly<Record<string, ExerciseId>> = {
  'hip-front': 'half-kneeling-hip-flexor-stretch',
  hamstring: 'supine-hamstring-strap-stretch',
  buttock: 'supine-figure-four',
  calf: 'calf-stretch',
  chest: 'doorway-chest-stretch',
  'upper-back': 'open-book',
  'low-back': 'childs-pose',
};
/** The program's own day holds a stretch that the person may do, so that the cool-down need not add one (W8). */
function holdsStretch({ programDay, catalog, pool }: DaySituation): boolean {
  const isStretch = (id: ExerciseId): boolean => {
    const index = catalog.indexOf.get(id) ?? -1;
    return pool.open[index] === 1 && catalog.exercises[index]?.pattern === 'stretch';
  };
  return (programDay?.slots ?? []).some(({ pick }) => {
    if (typeof pick === 'string') return isStretch(pick);
    return 'oneOf' in pick ? pick.oneOf.includes('stretch') : pick.series.some(isStretch);
  });
}

/** A stretch the person's own tight places ask for (S002-41), else the day's; what the program adds; then breathing. */
function coolDownSlots(situation: DaySituation, name: string, own: readonly Slot[]): Slot[] {
  const { state, day, minutes } = situation;
  const areas = state.person.assessment.tightAreas ?? [];
  const area = areas.length > 0 ? areas[day.nthInWeek % areas.length] : undefined;
  const wants = (area && stretchOfArea[area]) ?? stretchOfDay[day.nthInWeek % 3] ?? 'childs-pose';
  const stretch: Slot = { id: slotId(name, 'cool-down'), patterns: ['stretch'], wants };
  const breath: Slot = {
    id: slotId(name, 'cool-down-breath'),
    patterns: ['breathing'],
    wants: 'diaphragmatic-breathing',
    mostSeconds: minutes >= 45 ? 180 : minutes >= 30 ? 120 : 60,
  };
  if (minutes < 15 || holdsStretch(situation)) return [...own, breath];
  if (situation.programDay) return [stretch, ...own, breath];
  const second: Slot = { id: slotId(name, 'cool-down-2'), patterns: ['stretch'] };
  return minutes >= 45 ? [stretch, second, breath] : [stretch, breath];
}

/** Least seconds of a walk that is one. Source: rule book 4.3. */
const SHORTEST_WALK = 300;
/** Whole minutes, in seconds: of a short session two thirds of its main part, so that easy moves have room; of a longer one all of it. */
function longestWalk(minutes: number): number {
  const main = minutes * 60 - CHECK_IN_SECONDS - CHECK_OUT_SECONDS - (warmUpMinutes(minutes) + coolDownMinutes(minutes)) * 60;
  const most = minutes < 20 ? (main * 2) / 3 : main - SET_UP_SECONDS;
  return Math.max(SHORTEST_WALK, 60 * Math.floor(most / 60));
}

/** Walking, mobility, breathing: the easy day, and the day of a sore check-in. Under five minutes one item is enough. */
export function easyRequest(situation: DaySituation): DayRequest {
  const { minutes, day, mode, provisional } = situation;
  const walk: Slot = { id: 'easy.walk', patterns: ['walk', 'aerobic'], mostSeconds: longestWalk(minutes) };
  const spine: Slot = { id: 'easy.mobility', patterns: ['mob_spine', 'mob_hip', 'mob_thoracic', 'mob_shoulder'], wants: 'cat-cow' };
  const chest: Slot = { id: 'easy.mobility-2', patterns: ['mob_thoracic', 'mob_hip', 'mob_shoulder', 'mob_spine'], wants: 'open-book' };
  const hips: Slot = { id: 'easy.mobility-3', patterns: ['mob_hip', 'mob_ankle', 'mob_shoulder'] };
  const breath: Slot = { id: 'easy.breath', patterns: ['breathing'], wants: 'diaphragmatic-breathing' };
  const rest = { mode, minutes, provisional, balanceEarly: false, fillers: [], because: situation.easyBecause };
  if (minutes < 10) {
    const turns = [
      [spine, breath, walk],
      [breath, spine, walk],
      [walk, spine, breath],
    ];
    return { ...rest, main: turns[day.nth % 3] ?? [walk], warmUp: [], coolDown: [], slotCount: minutes < 5 ? 1 : 3 };
  }
  const warmUp = [...easingSlots(situation, 'easy'), spine];
  return { ...rest, main: [walk, chest, hips], warmUp, coolDown: [breath], slotCount: 3 };
}
