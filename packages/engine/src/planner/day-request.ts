// Which slots a day asks for: My plan's templates and weekly needs, a program's own day, or an easy day.
import { type Leans, leansOf } from '../assessment/factors.ts';
import type { ProgramDay } from '../reasoning.ts';
import { type ExerciseId, groups, type Pattern } from '../vocabulary.ts';
import type { DayRequest } from './assemble.ts';
import type { DaySituation, WeekMemory } from './day-situation.ts';
import { easingSlots } from './easing-moves.ts';
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
  spareSlots,
  turnsDue,
  unseenEveryday,
  urgent,
  weeklyNeeds,
} from './needs.ts';
import { programSlots } from './program-slots.ts';
import { isBackByQuota } from './quotas.ts';
import { type Slot, slotWith } from './slot.ts';
import { slotId } from './slot-id.ts';
import { type DayName, mainSlotCount, strengthSlots } from './templates.ts';

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
  const rare = programDay ? { needs: [], most: 0 } : rareNeeds(situation, memory, needs, daysLeft);
  const slots = programDay
    ? template
    : withUrgentFirst(template, [...urgent(needs, memory.done, daysLeft), ...everydayOwed(situation, memory, template)], name, rare);
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
    .map((need) => slotWith(slotId(day, need.id), need.patterns));
}

/** The everyday patterns that the week has not seen, where it has seen too few of them: my plan's first day leaves them to the next (W6). */
function everydayFillers(situation: DaySituation, memory: WeekMemory, day: string): Slot[] {
  const waits = situation.programDay === undefined && situation.day.nthInWeek === 0 && situation.strengthDaysInWeek > 1;
  if (waits || !owesCoverage(situation.state.person)) return [];
  const absent = unseenEveryday((p) => memory.done.has(p));
  return everyday.length - absent.length >= EVERYDAY_PATTERNS
    ? []
    : absent.map((patterns) => slotWith(slotId(day, `W6.${patterns[0]}`), patterns));
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

/** The parts of the trunk whose turn it is and that can be had; on the last day one of them is asked for, where the week's minima leave room. */
function rareNeeds(situation: DaySituation, { done, before }: WeekMemory, needs: readonly Need[], daysLeft: number): Rare {
  const { state, catalog, pool, minutes, programWeek, strengthDaysInWeek } = situation;
  // Who trains once a week learns by doing the same again.
  if (strengthDaysInWeek < 2) return { needs: [], most: 0 };
  const isOpen = ({ patterns }: Need): boolean => patterns.some((p) => (catalog.byPattern.get(p) ?? []).some((i) => pool.open[i] === 1));
  const most = daysLeft > 1 ? 0 : Math.min(1, spareSlots(needs, done, mainSlotCount(minutes)));
  return { needs: turnsDue(state.person, programWeek, done, before).filter(isOpen), most };
}
interface Rare {
  readonly needs: readonly Need[];
  /** So many slots of their own. */
  readonly most: number;
}

/**
 * Slots that serve an urgent need move to the front, in the needs' order; a need no slot serves gets one of its own. Of several that would
 * serve it, that whose turn it is comes first; more of that follows as far as there is room.
 */
function withUrgentFirst(
  slots: readonly Slot[],
  needs: readonly { id: string; patterns: readonly Pattern[] }[],
  day: string,
  rare: Rare,
): readonly Slot[] {
  const front: Slot[] = [];
  const serves = ({ patterns: [first = 'walk'] }: Slot, { patterns }: Pick<Need, 'patterns'>): boolean => patterns.includes(first);
  const rarestOf = (all: readonly Slot[]): Slot | undefined =>
    rare.needs.map((need) => all.find((slot) => serves(slot, need))).find(Boolean);
  for (const need of needs) {
    if (front.some((s) => s.patterns.some((p) => need.patterns.includes(p)))) continue;
    const whole = slots.filter((s) => s.patterns.every((p) => need.patterns.includes(p)));
    const found = rarestOf(whole) ?? whole[0] ?? slots.find((s) => need.patterns.includes(s.patterns[0] ?? 'walk'));
    front.push(found ?? slotWith(slotId(day, need.id), need.patterns));
  }
  let more = 0;
  for (const need of rare.needs) {
    if (more >= rare.most) break;
    if (front.some((s) => serves(s, need))) continue;
    front.push(slots.find((s) => serves(s, need)) ?? slotWith(slotId(day, need.id), need.patterns));
    more += 1;
  }
  return [...front, ...slots.filter((s) => !front.includes(s))];
}

/** What the week owes comes first, then the program's own drills, then an easy walk. */
function warmUpSlots(situation: DaySituation, name: string, own: readonly Slot[]): Slot[] {
  const leans = leansOf(situation.state.person, situation.day.date);
  const spine = spineSlot(situation, leans, name);
  const owed = owedDrills(situation, leans, name);
  const [first = spine] = owed;
  const second = slotWith(slotId(name, 'warm-up-2'), ['mob_hip', 'mob_shoulder', 'mob_ankle', 'mob_spine']);
  const walk = slotWith(slotId(name, 'warm-up-walk'), ['walk', 'aerobic'], { mostSeconds: situation.minutes >= 30 ? 120 : 60 });
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
  return slotWith(slotId(variety ? `${name}${turn}` : name, 'warm-up'), drillsOfTurn[turn] ?? [], {
    wants: ['cat-cow', 'quadruped-rocking', 'open-book'][turn] ?? 'cat-cow',
    because: variety,
  });
}
/** What the week owes in warm-ups: the upper back, a bend where bending is feared, hips where the day is one long task (AM-17, 2.3). */
function owedDrills(situation: DaySituation, leans: Leans, name: string): Slot[] {
  const { state, day, strengthDaysInWeek } = situation;
  const owed: Slot[] = [];
  const { assessment } = state.person;
  const turn = shortTurn(assessment, day.date);
  if (needsThoracic(assessment, day.date))
    owed.push(slotWith(slotId(name, 'warm-up-thoracic'), ['mob_thoracic'], { wants: 'open-book', because: turn }));
  owed.push(...easingSlots(situation, name));
  const because = leans.get('graded-exposure');
  if (because && day.nthInWeek === 0)
    owed.push(slotWith(slotId(name, 'warm-up-bend'), ['mob_spine'], { wants: 'graded-forward-bend', because }));
  const hips = leans.get('hip-mobility');
  if (hips && day.nthInWeek >= strengthDaysInWeek - HIP_DAYS)
    owed.push(slotWith(slotId(name, 'warm-up-hips'), ['mob_hip'], { because: hips }));
  return owed;
}
const mobility = new Set<Pattern>(groups.MOBILITY);
const isMobility = (pattern: Pattern): boolean => mobility.has(pattern);
/** Each of the three drills leads on one of three days. */
const drillsOfTurn: readonly (readonly Pattern[])[] = [
  ['mob_spine', 'mob_hip', 'mob_thoracic'],
  ['mob_hip', 'mob_thoracic', 'mob_spine'],
  ['mob_thoracic', 'mob_spine', 'mob_hip'],
];

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
  const stretch = slotWith(slotId(name, 'cool-down'), ['stretch'], { wants });
  const breath = slotWith(slotId(name, 'cool-down-breath'), ['breathing'], {
    wants: 'diaphragmatic-breathing',
    mostSeconds: minutes >= 45 ? 180 : minutes >= 30 ? 120 : 60,
  });
  if (minutes < 15 || holdsStretch(situation)) return [...own, breath];
  if (situation.programDay) return [stretch, ...own, breath];
  const second = slotWith(slotId(name, 'cool-down-2'), ['stretch']);
  return minutes >= 45 ? [stretch, second, breath] : [stretch, breath];
}
