// One session: choose, dose, warm up and cool down, fit to the minutes, put in order. Source: rule book 5.1, 5.2, 5.5; settled 10, 11.
import type { Exercise } from '../exercise.ts';
import type { Because, Item, LeftOut, Mode, Session } from '../reasoning.ts';
import type { ExerciseId, Pattern, Side } from '../vocabulary.ts';
import { type Chooser, candidatesFor, type Slot, type SlotCandidates } from './candidates.ts';
import { type Choice, chooseSession } from './choose.ts';
import { type DoseContext, doseFor } from './dose-rules.ts';
import type { Draft } from './draft.ts';
import { fitToTime } from './fit.ts';
import { leftOutReason } from './left-out.ts';
import { mainSlotCount, orderOf } from './templates.ts';
import {
  CHECK_IN_SECONDS,
  CHECK_OUT_SECONDS,
  coolDownMinutes,
  itemSeconds,
  SET_UP_SECONDS,
  SHORT_CHECK_IN_SECONDS,
  sessionSeconds,
  warmUpMinutes,
} from './time.ts';

/** What a day asks for: slots by value, and the patterns of warm-up and cool-down. */
export interface DayRequest {
  readonly main: readonly Slot[];
  readonly warmUp: readonly Slot[];
  readonly coolDown: readonly Slot[];
  readonly mode: Mode;
  readonly minutes: number;
  readonly balanceEarly: boolean;
  readonly provisional: boolean;
  readonly because: readonly Because[];
  /** How many main slots at most; without it the table of 5.1 decides. */
  readonly slotCount?: number;
}
export interface Assembled {
  readonly session: Session;
  readonly leftOut: readonly LeftOut[];
}

/** A block may run over its share by this much; the main part gives way, so the session still ends in time. */
const BLOCK_SLACK_SECONDS = 60;
/** What the last slot of a cool-down, breathing, keeps for itself: a minute and its set-up. */
const BREATH_SECONDS = 90;

export function assemble(chooser: Chooser, context: DoseContext, request: DayRequest): Assembled {
  const wanted = request.slotCount ?? mainSlotCount(request.minutes);
  const leftOut: LeftOut[] = [];
  const offered = offer(chooser, request.main, wanted, leftOut);
  const main = draftsOf(chooser, context, offered, 'main');
  const taken = new Set(main.map((d) => chooser.catalog.family[d.index] ?? -1));
  const frame = request.minutes >= 10;
  const slack = request.minutes >= 15 ? BLOCK_SLACK_SECONDS : 30;
  const warmUp = frame
    ? fillBlock(chooser, context, request.warmUp, 'warm-up', warmUpMinutes(request.minutes) * 60 + slack - 30, taken)
    : [];
  const coolDown = frame
    ? fillBlock(chooser, context, request.coolDown, 'cool-down', coolDownMinutes(request.minutes) * 60 + slack, taken)
    : [];
  const { kept, dropped } = fitToTime(main, mainSeconds(request.minutes, warmUp, coolDown));
  for (const d of dropped)
    leftOut.push({ slot: d.slot, pattern: d.exercise.pattern, reason: 'no-time', because: [{ rule: '5.1', source: 'design' }] });
  const ordered = [...kept].sort(
    (a, b) => orderOf(a.exercise.pattern, request.balanceEarly) - orderOf(b.exercise.pattern, request.balanceEarly),
  );
  const items = [...sorted(warmUp), ...ordered, ...sorted(coolDown)].map((d, i) => toItem(chooser, d, i));
  const exerciseOf = (id: ExerciseId): Exercise | undefined => chooser.catalog.exercises[chooser.catalog.indexOf.get(id) ?? -1];
  const minutes = Math.ceil(sessionSeconds(items, request.minutes, exerciseOf) / 60);
  return { session: { mode: request.mode, provisional: request.provisional, minutes, items, because: request.because }, leftOut };
}

/** The first `wanted` slots that something can fill; the ones that nothing can fill are left out with their reason. */
function offer(chooser: Chooser, slots: readonly Slot[], wanted: number, leftOut: LeftOut[]): SlotCandidates[] {
  const offered: SlotCandidates[] = [];
  for (const slot of slots) {
    if (offered.length >= wanted) break;
    const found = candidatesFor(chooser, slot);
    if (found.candidates.length > 0) offered.push(found);
    else leftOut.push(leftOutReason(chooser, slot));
  }
  return offered;
}

function draftsOf(
  chooser: Chooser,
  context: DoseContext,
  offered: readonly SlotCandidates[],
  role: Draft['role'],
  taken?: ReadonlySet<number>,
): Draft[] {
  const choice: Choice = chooseSession(
    offered.map((o) => o.candidates),
    taken,
  );
  const drafts: Draft[] = [];
  offered.forEach(({ slot, fallback }, i) => {
    const index = choice.picks[i] ?? -1;
    const exercise = chooser.catalog.exercises[index];
    if (!exercise) return;
    drafts.push(
      doseFor(
        {
          slot: slot.id,
          role,
          exercise,
          index,
          dose: exercise.target,
          rirMin: 2,
          because: [slotReason(slot, exercise, fallback, chooser)],
        },
        context,
      ),
    );
  });
  return drafts;
}

function slotReason(slot: Slot, exercise: Exercise, fallback: boolean, chooser: Chooser): Because {
  if (chooser.state.pins[slot.id] === exercise.id) return { rule: '4.13', source: 'design', field: slot.id };
  if (fallback || (slot.wants && slot.wants !== exercise.id)) return { rule: '4.13', source: 'design', field: slot.id };
  return { rule: '5.3', source: slot.wants ? (exercise.sources[0] ?? 'design') : 'design', field: slot.id };
}

/** Warm-up and cool-down: one set each, in the order asked, while the block has room; the first always fits at a shorter length. */
function fillBlock(
  chooser: Chooser,
  context: DoseContext,
  slots: readonly Slot[],
  role: 'warm-up' | 'cool-down',
  seconds: number,
  taken: Set<number>,
): Draft[] {
  const drafts: Draft[] = [];
  let left = seconds;
  for (const [i, slot] of slots.entries()) {
    const found = candidatesFor(chooser, slot);
    const [draft] = draftsOf(chooser, context, [found], role, taken);
    if (!draft) continue;
    const reserved = role === 'cool-down' && i < slots.length - 1 ? BREATH_SECONDS : 0;
    const short = shorten(draft, Math.min(left - reserved, (slot.mostSeconds ?? Infinity) + SET_UP_SECONDS));
    if (!short) continue;
    left -= itemSeconds(short.exercise, short.dose);
    taken.add(chooser.catalog.family[short.index] ?? -1);
    drafts.push(short);
  }
  return drafts;
}

/** One set that fits into `seconds`: timed work is cut to what is left, down to 20 s a side; counted work fits or not. */
function shorten(draft: Draft, seconds: number): Draft | undefined {
  const one = { ...draft, dose: { ...draft.dose, sets: 1 } };
  if (itemSeconds(one.exercise, one.dose) <= seconds) return one;
  const { dose, exercise } = one;
  if (dose.seconds === undefined || dose.reps !== undefined) {
    const reps = dose.reps ?? 0;
    for (let r = reps - 1; r >= Math.min(4, reps); r--) {
      if (itemSeconds(exercise, { ...dose, reps: r }) <= seconds) return { ...one, dose: { ...dose, reps: r } };
    }
    return undefined;
  }
  for (let s = dose.seconds - (dose.seconds % 5 || 5); s >= Math.min(20, dose.seconds); s -= 5) {
    if (itemSeconds(exercise, { ...dose, seconds: s }) <= seconds) return { ...one, dose: { ...dose, seconds: s } };
  }
  return undefined;
}

/** Inside a block: an easy walk first, then mobility; stretch, soft tissue, then breathing. */
const blockOrder: Readonly<Partial<Record<Pattern, number>>> = { walk: 0, aerobic: 0, stretch: 5, smr: 6, breathing: 9 };
const sorted = (drafts: readonly Draft[]): Draft[] =>
  [...drafts].sort((a, b) => (blockOrder[a.exercise.pattern] ?? 3) - (blockOrder[b.exercise.pattern] ?? 3));

function mainSeconds(minutes: number, warmUp: readonly Draft[], coolDown: readonly Draft[]): number {
  if (minutes < 10) return minutes * 60 - SHORT_CHECK_IN_SECONDS;
  const sum = (drafts: readonly Draft[]): number => drafts.reduce((s, d) => s + itemSeconds(d.exercise, d.dose), 0);
  return (
    minutes * 60 -
    CHECK_IN_SECONDS -
    CHECK_OUT_SECONDS -
    Math.max(warmUpMinutes(minutes) * 60, sum(warmUp)) -
    Math.max(coolDownMinutes(minutes) * 60, sum(coolDown))
  );
}

const both: readonly Side[] = ['both'];
const eachSide: readonly Side[] = ['left', 'right'];

function toItem(chooser: Chooser, draft: Draft, position: number): Item {
  return {
    id: `${position + 1}.${draft.exercise.id}`,
    slot: draft.slot,
    role: draft.role,
    exercise: draft.exercise.id,
    dose: draft.dose,
    sides: draft.exercise.sides === 'each' ? eachSide : both,
    rirMin: draft.rirMin,
    rung: draft.exercise.rung,
    swaps: swapsFor(chooser, draft),
    because: draft.because,
  };
}

/** Others that serve the same purpose now: same pattern, not harder, admissible, kit at hand. At most four. */
function swapsFor(chooser: Chooser, draft: Draft): ExerciseId[] {
  const { catalog, pool } = chooser;
  const swaps: ExerciseId[] = [];
  for (const index of catalog.byPattern.get(draft.exercise.pattern as Pattern) ?? []) {
    const other = catalog.exercises[index];
    if (!other || index === draft.index || pool.open[index] !== 1 || other.rung > draft.exercise.rung) continue;
    swaps.push(other.id);
    if (swaps.length === 4) break;
  }
  return swaps;
}
