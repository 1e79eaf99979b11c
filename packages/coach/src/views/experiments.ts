// Questions a person puts to their own weeks: which may begin, the one that is on, and what those before have to say.
import {
  type Arm,
  type CoachState,
  type Content,
  EXPERIMENT_WEEKS,
  type Experiment,
  type ExperimentId,
  experimentQuestions,
  type Fact,
  type LocalDate,
  type NotNow,
  questionsOn,
  type Standing,
  standingOf,
  type WeekLived,
  whyNotNow,
} from '@plumbline/engine';
import { type LateFact, latelyOf } from './lately.ts';

export type StandingOn = Extract<Standing, { kind: 'on' }>;
export type StandingEnded = Extract<Standing, { kind: 'ended' }>;
export interface ExperimentLived<S extends Standing = Standing> {
  readonly id: ExperimentId;
  readonly since: LocalDate;
  readonly standing: S;
  readonly weeks: readonly WeekLived[];
  /** Days on which it was done as in the weeks with, in the weeks of either kind. */
  readonly days: Readonly<Record<Arm, number>>;
}
export interface ExperimentsView {
  /** Why none may begin today, the one that is on among the reasons. */
  readonly notNow: NotNow | undefined;
  readonly choices: readonly ExperimentId[];
  readonly on: ExperimentLived<StandingOn> | undefined;
  /** Newest first. */
  readonly past: readonly ExperimentLived<StandingEnded>[];
}

const NOON = 12;
const isMorning = (local: string): boolean => Number(local.slice(11, 13)) < NOON;

/** Whether a fact is the thing as it is done in the weeks with. */
function isDeed(id: ExperimentId, { type, data, occurred }: Content): boolean {
  const question = experimentQuestions[id];
  if (question.kind === 'extra') return type === 'habit-done' && data.habit === question.habit;
  if (question.of === 'session') return type === 'session-started' && isMorning(occurred.local);
  const isWalk = (type === 'activity-done' && data.kind === 'walk') || (type === 'habit-done' && data.habit === 'walk');
  return isWalk && isMorning(occurred.local);
}

function daysIn(arm: Arm, { id, weeks, since }: Experiment, facts: readonly LateFact[]): number {
  const lived = weeks.filter((week) => week.arm === arm);
  const isIn = (on: LocalDate): boolean => lived.some((week) => (week.from === since ? on >= week.from : on > week.from) && on <= week.on);
  return new Set(facts.filter(({ content, on }) => isIn(on) && isDeed(id, content)).map(({ on }) => on)).size;
}

/** `facts` in the order they were written. Errors: none. */
export function experimentsOn(state: CoachState, facts: readonly Fact[], on: LocalDate): ExperimentsView {
  const first = state.experiments[0];
  const late = first === undefined ? [] : latelyOf(facts, first.since);
  const lived = state.experiments.map((experiment): ExperimentLived => {
    const days = { with: daysIn('with', experiment, late), without: daysIn('without', experiment, late) };
    return { id: experiment.id, since: experiment.since, standing: standingOf(experiment, on), weeks: experiment.weeks, days };
  });
  return {
    notNow: whyNotNow(state, on),
    choices: questionsOn(state, on),
    on: lived.flatMap(({ standing, ...rest }) => (standing.kind === 'on' ? [{ ...rest, standing }] : []))[0],
    past: lived.flatMap(({ standing, ...rest }) => (standing.kind === 'ended' ? [{ ...rest, standing }] : [])).toReversed(),
  };
}

export type BeginFact = Pick<Extract<Content, { type: 'habit-adopted' | 'experiment-started' }>, 'type' | 'data'>;

/** What beginning `id` writes down: an extra that is not kept yet is taken up with it. `seed` is a whole number from chance, 0 or more. */
export function beginningOf(id: ExperimentId, seed: number, { habits }: Pick<CoachState, 'habits'>): readonly BeginFact[] {
  const question = experimentQuestions[id];
  const isNew = question.kind === 'extra' && habits[question.habit]?.paused !== false;
  return [
    ...(isNew ? [{ type: 'habit-adopted', data: { habit: question.habit } } as const] : []),
    { type: 'experiment-started', data: { experiment: id, seed } },
  ];
}

/** The question that is on, for a day's page: the week from 1, and which kind it is. */
export interface ExperimentToday {
  readonly experiment: ExperimentId;
  readonly week: number;
  readonly of: number;
  readonly arm: Arm;
}
export function experimentToday({ experiments }: Pick<CoachState, 'experiments'>, on: LocalDate): ExperimentToday | undefined {
  const last = experiments.at(-1);
  const standing = last && standingOf(last, on);
  return last && standing?.kind === 'on'
    ? { experiment: last.id, week: standing.week, of: EXPERIMENT_WEEKS, arm: standing.arm }
    : undefined;
}
