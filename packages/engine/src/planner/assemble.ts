// One session: choose, dose, warm up and cool down, fit to the minutes and to the week, put in order. Source: rule book 5.1, 5.2, 5.5; settled 10, 11.
import type { Dose } from '../exercise.ts';
import type { Because, LeftOut, Mode, Session } from '../reasoning.ts';
import { groups, type Pattern } from '../vocabulary.ts';
import { fillBlock, shorten } from './blocks.ts';
import { strengthSeconds, type Used, use, type WeekBudget, withinBudget } from './budget.ts';
import { type Chooser, candidatesFor } from './candidates.ts';
import { fitsBeside } from './choice.ts';
import type { DoseContext } from './dose-rules.ts';
import { byRank, type Draft } from './draft.ts';
import { draftOf, draftsOf, giveUp, nothingTaken, offer, type Taken, take } from './drafts.ts';
import { fitToTime, oneSet, sayIfCut } from './fit.ts';
import { toItem } from './items.ts';
import { type Slot, slotWith } from './slot.ts';
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

/** What a day asks for: slots by value, the blocks around them, and what the week still owes and fits in where time is left. */
export interface DayRequest {
  readonly main: readonly Slot[];
  readonly fillers: readonly Slot[];
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

export function assemble(chooser: Chooser, context: DoseContext, request: DayRequest, budget: WeekBudget, used: Used): Assembled {
  const { minutes } = request;
  const leftOut: LeftOut[] = [];
  const taken = nothingTaken();
  const drafts = draftsOf(
    chooser,
    context,
    offer(chooser, request.main, request.slotCount ?? mainSlotCount(minutes), leftOut),
    'main',
    taken,
  );
  for (const draft of drafts) take(taken, chooser, context, draft);
  const slack = minutes >= 15 ? BLOCK_SLACK_SECONDS : 30;
  const block = (slots: readonly Slot[], role: 'warm-up' | 'cool-down', seconds: number): readonly Draft[] =>
    minutes >= 10 ? fillBlock(chooser, context, slots, role, seconds, taken) : [];
  // The quiet end first: where little is open, breathing belongs there.
  const quiet = block(request.coolDown, 'cool-down', coolDownMinutes(minutes) * 60 + slack);
  const warm = block(request.warmUp, 'warm-up', warmUpMinutes(minutes) * 60 + slack - 30);
  const seconds = mainSeconds(minutes, warm, quiet);
  const main = fitMain(
    chooser,
    context,
    { drafts, fillers: request.fillers, blocks: [...warm, ...quiet], seconds, budget, used, taken },
    leftOut,
  );
  // What alone is open for a block may have gone to the main part and been dropped there for time, or wait beside the one easing item that the
  // cool-down holds: the minutes of an empty block hold it after all, those of a warm-up any other drill too, also
  // where nothing but a walk warms up.
  const coolDown = quiet.length > 0 ? quiet : block(request.coolDown, 'cool-down', coolDownMinutes(minutes) * 60);
  const again = warm.length === 0 ? request.warmUp.flatMap(orAnyDrill) : missingDrill(request.warmUp, [...warm, ...main, ...quiet]);
  const warmUp = [...warm, ...block(again, 'warm-up', warmUpMinutes(minutes) * 60 - secondsOf(warm))];
  for (const draft of main) use(used, draft.exercise.pattern, strengthSeconds(draft));
  const ordered = byRank(main, (pattern) => orderOf(pattern, request.balanceEarly));
  const inOrder = withEnds([...warmUp, ...ordered, ...coolDown], minutes);
  const items = inOrder.map((d, i) => toItem(chooser, d, i));
  const length = Math.ceil(sessionSeconds(inOrder, minutes) / 60);
  return { session: { mode: request.mode, provisional: request.provisional, minutes: length, items, because: request.because }, leftOut };
}

/** The slot, and behind the first one any drill where nothing of its own serves. */
const orAnyDrill = (slot: Slot, at: number): readonly Slot[] => (at > 0 ? [slot] : [slot, slotWith(slot.id, groups.MOBILITY)]);

const drills: readonly Pattern[] = groups.MOBILITY;
/** A drill of any kind where a warm-up asks for one and nothing of the session is one. */
function missingDrill(asked: readonly Slot[], drafts: readonly Draft[]): readonly Slot[] {
  const slot = asked.find(({ patterns: [first = 'walk'] }) => drills.includes(first));
  return slot === undefined || servedBy(drafts).some((pattern) => drills.includes(pattern)) ? [] : [slotWith(slot.id, drills)];
}

const isCalm = ({ exercise: { pattern } }: Draft): boolean => pattern.startsWith('mob_') || calmPatterns.has(pattern);
const calmPatterns = new Set<string>(['walk', 'aerobic', 'breathing', 'stretch']);
/** What wakes hips and back at little load comes right after the warm-up (5.2). */
const isWaking = ({ exercise: { pattern, rung } }: Draft): boolean => rung === 1 && (pattern === 'glute' || pattern === 'back_ext');

const stressOf = ({ exercise: { stress } }: Draft): number => Object.values(stress).reduce<number>((sum, level) => sum + level, 0);
const lightest = (drafts: readonly Draft[]): Draft | undefined => drafts.toSorted((a, b) => stressOf(a) - stressOf(b))[0];

/**
 * Where nothing could fill a block, calm work takes its part: the first of it opens the session, the last ends it (I-26). Where all that is
 * calm rests after red lights, the lightest work for hips or back does, and where there is none of that either the lightest of all.
 */
function withEnds(drafts: readonly Draft[], minutes: number): readonly Draft[] {
  const last = drafts.at(-1);
  if (minutes < 10 || drafts.length < 2 || !last) return drafts;
  const before = drafts.slice(0, -1);
  const opener = drafts[0]?.role === 'warm-up' ? undefined : (before.find(isCalm) ?? before.find(isWaking) ?? lightest(before));
  const opened = opener ? [{ ...opener, role: 'warm-up' as const }, ...drafts.filter((d) => d !== opener)] : drafts;
  const inMain = opened.filter(({ role }) => role === 'main');
  const closer = last.role === 'cool-down' ? undefined : (inMain.findLast(isCalm) ?? inMain.findLast(isWaking) ?? lightest(inMain));
  return closer ? [...opened.filter((d) => d !== closer), { ...closer, role: 'cool-down' as const }] : opened;
}

/** Every pattern that these drafts count for. */
function servedBy(drafts: readonly Draft[]): Pattern[] {
  const served: Pattern[] = [];
  for (const { exercise } of drafts) served.push(exercise.pattern, ...exercise.alsoCredits);
  return served;
}
const isServed = ({ patterns }: Slot, served: readonly Pattern[]): boolean => patterns.some((p) => served.includes(p));

interface MainPart {
  readonly drafts: readonly Draft[];
  readonly fillers: readonly Slot[];
  /** Warm-up and cool-down: what they have served already asks for nothing more. */
  readonly blocks: readonly Draft[];
  readonly seconds: number;
  readonly budget: WeekBudget;
  readonly used: Used;
  readonly taken: Taken;
}
const secondsOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, d) => sum + itemSeconds(d.exercise, d.dose), 0);

/** Time first, then the week's budget; then what the week still owes, one set each, while there is room for it. */
function fitMain(chooser: Chooser, context: DoseContext, part: MainPart, leftOut: LeftOut[]): Draft[] {
  const inTime = fitToTime(part.drafts, part.seconds, context.minutes < 10);
  const stood = ({ exercise }: Draft): Dose | undefined => context.state.work[exercise.id]?.stood;
  const inBudget = withinBudget(inTime.kept, part.budget, part.used, stood);
  sayLeftOut(leftOut, inTime.dropped, 'no-time', { rule: '5.1', source: 'design' });
  sayLeftOut(leftOut, inBudget.dropped, 'budget', part.budget.because);
  for (const d of inBudget.dropped) part.used.refused.add(d.exercise.pattern);
  const kept = [...inBudget.kept];
  for (const d of [...inTime.dropped, ...inBudget.dropped]) giveUp(part.taken, chooser, context, d, kept);
  if (part.fillers.length === 0) return kept;
  let left = part.seconds - secondsOf(kept);
  const served = servedBy([...part.blocks, ...kept]);
  for (const slot of part.fillers) {
    if (isServed(slot, served)) continue;
    if (left < SET_UP_SECONDS) break;
    const one = shortestOpen(chooser, context, slot, part, left);
    if (!one) continue;
    const added = withinBudget([...kept, one], part.budget, part.used);
    if (added.dropped.length > 0 || added.kept.length <= kept.length) {
      for (const p of slot.patterns) part.used.refused.add(p);
      continue;
    }
    take(part.taken, chooser, context, one);
    const last = added.kept.at(-1) ?? one;
    kept.push(last);
    served.push(...servedBy([last]));
    left -= itemSeconds(last.exercise, last.dose);
  }
  return kept;
}

/**
 * One set of the first candidate that fits the seconds left: what serves best where it can, something short where it cannot, and a shorter
 * set where nothing fits whole.
 */
function shortestOpen(chooser: Chooser, context: DoseContext, slot: Slot, part: MainPart, seconds: number): Draft | undefined {
  const offered = candidatesFor(chooser, slot, true);
  let shortened: Draft | undefined;
  for (const candidate of offered.candidates) {
    if (!fitsBeside(candidate, part.taken)) continue;
    const draft = draftOf(chooser, context, offered, candidate.index, 'main');
    if (!draft) continue;
    const one = oneSet(draft);
    if (itemSeconds(one.exercise, one.dose) <= seconds) return sayIfCut(one, draft.dose.sets);
    const short = shorten(draft, seconds);
    shortened ??= short && sayIfCut(short, draft.dose.sets);
  }
  return shortened;
}

function sayLeftOut(leftOut: LeftOut[], drafts: readonly Draft[], reason: LeftOut['reason'], because: Because): void {
  for (const d of drafts) leftOut.push({ slot: d.slot, pattern: d.exercise.pattern, reason, because: [because] });
}

function mainSeconds(minutes: number, warmUp: readonly Draft[], coolDown: readonly Draft[]): number {
  if (minutes < 10) return minutes * 60 - SHORT_CHECK_IN_SECONDS;
  return (
    minutes * 60 -
    CHECK_IN_SECONDS -
    CHECK_OUT_SECONDS -
    Math.max(warmUpMinutes(minutes) * 60, secondsOf(warmUp)) -
    Math.max(coolDownMinutes(minutes) * 60, secondsOf(coolDown))
  );
}
