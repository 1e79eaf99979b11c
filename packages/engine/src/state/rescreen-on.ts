// What the history of a person asks for again, looked at with every check-in: screens, a gentle start, a card to be seen. Source: 1.4, AM-04.
import { daysBetween } from '../dates.ts';
import { sameList } from '../limits/cap-set.ts';
import { painBaseline } from '../progress/pain-light.ts';
import { lastTwoWeeks } from '../progress/slow-rise.ts';
import { quietHistory, type RescreenInput, rescreens } from '../readiness/rescreen.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState } from './state.ts';
import { usualOf } from './usual.ts';
import { verdictOn } from './verdict-on.ts';

/** Usual pain from which it counts as high. Source: R13. */
const HIGH_USUAL = 6;
/** Days without a session from which everything is asked anew. Source: R7. */
const LONG_GAP = 28;

function historyInput(state: CoachState, on: LocalDate): RescreenInput {
  const { weekly, pres, mornings, screens, program, checkIn, flare, person } = state;
  const onboarding = person.assessment.painAvg ?? person.assessment.painNow;
  const usual = usualOf(state);
  return {
    ...quietHistory,
    somethingNew: checkIn?.on === on && checkIn.anythingNew,
    daysSinceBlockA: screens.blockAOn === undefined ? undefined : daysBetween(screens.blockAOn, on),
    flareStarted: flare.kind === 'F1' && flare.started === on,
    restingPain: pres.slice(-3).map((p) => p.pre),
    usual,
    newLegSymptom: state.newLegOn !== undefined && daysBetween(state.newLegOn, on) < 14,
    gapDays: gapToAskAbout(state, on),
    planDay: program ? daysBetween(program.from, on) : 0,
    baseline: painBaseline({ pre: [], weekly: weekly.slice(0, 2).map((w) => w.painAvg), onboarding }),
    weeklyPainAvg: weekly.slice(-2).map((w) => w.painAvg),
    // A flare has a door and a way back of its own: what is rated in it is no creeping rise.
    weeklyMedians: lastTwoWeeks({ checks: weekly, pres: flare.kind === 'normal' ? pres : [] }, on),
    flaresIn56Days: state.flares.filter((d) => daysBetween(d, on) < 56).length,
    flareDay: flare.kind === 'F1' || flare.kind === 'F2' ? daysBetween(flare.started, on) : undefined,
    sessionsAtHighUsual: usual >= HIGH_USUAL ? Math.min(3, pres.filter((p) => p.pre >= HIGH_USUAL).length) : 0,
    mornings,
  };
}

/** Days without a session, as long as all was not asked anew since they became many. */
function gapToAskAbout({ lastSessionOn, screens: { fullOn } }: CoachState, on: LocalDate): number | undefined {
  if (lastSessionOn === undefined) return undefined;
  const isAsked = fullOn !== undefined && daysBetween(lastSessionOn, fullOn) >= LONG_GAP;
  return isAsked ? undefined : daysBetween(lastSessionOn, on);
}

/** Asked before anything else, or answered elsewhere: these do not close a session here. */
const quiet = new Set(['R1', 'R2', 'R3', 'R9']);

/**
 * Looks again with a check-in. A trigger that is new asks its screen once and, where it raises the level, begins a gentle window; while it
 * holds its finding stays. Triggers that raise nothing only ask.
 */
export function lookAgain(state: CoachState, on: LocalDate): void {
  const held = state.rescreens;
  const found = rescreens(historyInput(state, on)).filter((r) => !quiet.has(r.trigger));
  for (const { trigger, screen, finding } of found) {
    if (held.some((before) => before.trigger === trigger)) continue;
    if (screen === 'full' || screen === 'block-a' || screen.length > 0) state.screens = { ...state.screens, needed: trigger };
    if (finding?.level === 'gentle') state.gentle = { since: on, greens: 0 };
  }
  // The same list stays the same list, so that what was made from it may stay too.
  if (!sameList(found, state.rescreens)) state.rescreens = found;
  // A reason that came with the turn of a day, a birthday or a week of pregnancy, counts from the day it is met.
  if (state.gentle.since === undefined && verdictOn(state, on).verdict.outcome === 'gentle') state.gentle = { since: on, greens: 0 };
}
