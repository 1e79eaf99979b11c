// Six months of keeping it up: where a person is in them, which check-ins there are, and what the last one said. Source: rule book 4.1, W9.
import {
  addDays,
  type CoachState,
  daysBetween,
  hasComeBack,
  isRecovered,
  type LocalDate,
  type Nrs,
  openUpkeepCheck,
  sizeOf,
  UPKEEP_WEEKS,
  upkeepChecks,
  upkeepPlan,
  type WalkPlan,
  walksOf,
} from '@plumbline/engine';

export interface UpkeepCheck {
  readonly on: LocalDate;
  /** `open`: it can be answered now. `by`: it went by, which is fine. */
  readonly stands: 'answered' | 'open' | 'by' | 'to-come';
  readonly painAvg?: Nrs;
}
export interface UpkeepDays {
  readonly since: LocalDate;
  readonly until: LocalDate;
  /** From 1. */
  readonly week: number;
  readonly of: number;
  readonly strengthDays: number;
  readonly walk: WalkPlan;
  readonly checks: readonly UpkeepCheck[];
  readonly next: LocalDate | undefined;
  /** The last answer since its beginning says that it is back; how many whole weeks it had stayed quiet. */
  readonly cameBack: { readonly quietWeeks: number } | undefined;
  readonly isOver: boolean;
}

const LAST_DAY = UPKEEP_WEEKS * 7;

/** The upkeep of `on`; undefined where there is none. Errors: none. */
export function upkeepOn(state: CoachState, on: LocalDate): UpkeepDays | undefined {
  if (state.upkeep === undefined) return undefined;
  const { since } = state.upkeep;
  const answers = state.checks.filter((check) => check.on > since && check.on <= on);
  const last = answers.at(-1);
  const dates = upkeepChecks(since);
  const open = openUpkeepCheck(since, last?.on, on);
  const checks = dates.map((date, at): UpkeepCheck => {
    const answer = answers.findLast((one) => one.on >= date && one.on < (dates[at + 1] ?? '9999-12-31'));
    if (answer) return { on: date, stands: 'answered', painAvg: answer.painAvg };
    return { on: date, stands: date === open ? 'open' : date > on ? 'to-come' : 'by' };
  });
  const days = daysBetween(since, on);
  return {
    since,
    until: addDays(since, LAST_DAY),
    week: Math.min(UPKEEP_WEEKS, Math.floor(days / 7) + 1),
    of: UPKEEP_WEEKS,
    strengthDays: sizeOf(state).daysPerWeek,
    walk: walksOf(state),
    checks,
    next: dates.find((date) => date > on),
    cameBack: last && hasComeBack(last) ? { quietWeeks: Math.floor(daysBetween(since, last.on) / 7) } : undefined,
    isOver: days >= LAST_DAY,
  };
}

/** Well for four weekly answers in a row, with a plan and no flare: upkeep may begin. Offered, never begun by itself. */
export const offersUpkeep = (state: CoachState): boolean =>
  state.upkeep === undefined &&
  state.program !== undefined &&
  state.flare.kind === 'normal' &&
  isRecovered(state.weekly.map(({ painAvg }) => painAvg));

/** What upkeep would hold: two strength days or fewer, and the walks as they are. */
export const upkeepOffer = (state: CoachState) => upkeepPlan(walksOf(state), sizeOf(state).daysPerWeek);
