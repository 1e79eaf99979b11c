// One experiment as it is lived: a week of it ends with the questions of that week, so that every answer is about one arm only. Pure.
import { addDays, daysBetween } from '../dates.ts';
import { worseTwoChecks } from '../progress/slow-rise.ts';
import type { HabitId, LocalDate } from '../vocabulary.ts';
import { type ExperimentReading, readExperiment } from './compare.ts';
import { type ExperimentId, experimentQuestions } from './questions.ts';
import { type Arm, armsOf, WEEKS } from './schedule.ts';

/** `rests`: the day no longer leaves room for it, because gentle days began or what was told closes it. */
export type WhyEnded = 'done' | 'own' | 'another' | 'silence' | 'flare' | 'stop-sign' | 'rests' | 'worse';
export interface WeekLived {
  readonly arm: Arm;
  /** From the day after the answer before until the day of its own. */
  readonly from: LocalDate;
  readonly on: LocalDate;
  readonly pain: number;
}
export interface Experiment {
  readonly id: ExperimentId;
  readonly seed: number;
  readonly since: LocalDate;
  /** Mean pain of the weekly answers before it, 0 to 10; undefined where there was none. */
  readonly before: number | undefined;
  readonly weeks: readonly WeekLived[];
  /** The newest weekly answer, counted or not. */
  readonly heardOn: LocalDate;
  readonly ended: { readonly on: LocalDate; readonly why: WhyEnded } | undefined;
}

/** Days of one arm that an answer about the last seven needs before it. Judgement: one day of the week before does little. */
const LEAST_DAYS = 6;
const WEEK = 7;
/** Days without any answer after which it ends by itself. */
export const SILENT_DAYS = 14;

export const begun = (id: ExperimentId, seed: number, on: LocalDate, before: number | undefined): Experiment => ({
  id,
  seed,
  since: on,
  before,
  weeks: [],
  heardOn: on,
  ended: undefined,
});

/** `experiment` with its end, unless it has one. */
export const endedBy = (experiment: Experiment, on: LocalDate, why: WhyEnded): Experiment =>
  experiment.ended ? experiment : { ...experiment, ended: { on, why } };

const fellSilent = ({ heardOn }: Experiment, on: LocalDate): boolean => daysBetween(heardOn, on) > SILENT_DAYS;

/** Whether it still goes on at `on`. */
export const isOn = (experiment: Experiment, on: LocalDate): boolean => experiment.ended === undefined && !fellSilent(experiment, on);

const beganOn = ({ weeks, since }: Experiment): LocalDate => weeks.at(-1)?.on ?? since;

/** With one more weekly answer. One that comes too soon is about two arms, and counts for neither. */
export function withAnswer(experiment: Experiment, on: LocalDate, pain: number): Experiment {
  if (experiment.ended) return experiment;
  if (fellSilent(experiment, on)) return endedBy(experiment, on, 'silence');
  const from = beganOn(experiment);
  const heard = { ...experiment, heardOn: on > experiment.heardOn ? on : experiment.heardOn };
  if (daysBetween(from, on) < LEAST_DAYS) return heard;
  const arm = armsOf(experiment.seed)[experiment.weeks.length] as Arm;
  const next = { ...heard, weeks: [...experiment.weeks, { arm, from, on, pain }] };
  if (next.weeks.length === WEEKS) return endedBy(next, on, 'done');
  const pains = next.weeks.map((week) => week.pain);
  return next.before !== undefined && worseTwoChecks(pains, next.before) ? endedBy(next, on, 'worse') : next;
}

export type Standing =
  /** `week` from 1; the arm that holds until the next answer, which is due from `answerFrom` on. */
  | { readonly kind: 'on'; readonly week: number; readonly arm: Arm; readonly answerFrom: LocalDate }
  /** `reading` where it lived long enough, and no wish of the person ended it. */
  | { readonly kind: 'ended'; readonly on: LocalDate; readonly why: WhyEnded; readonly reading: ExperimentReading | undefined };

/**
 * Ends that a rule brings do not ask which week it was, so what was lived before them may be read; someone who stops because of what they see,
 * or stops answering, would be read wrongly.
 */
const readable: readonly WhyEnded[] = ['done', 'flare', 'stop-sign', 'rests', 'worse'];

/** How it stands on `on`. Errors: none. */
export function standingOf(experiment: Experiment, on: LocalDate): Standing {
  const { weeks, seed, heardOn } = experiment;
  const arms = armsOf(seed);
  if (isOn(experiment, on)) {
    return { kind: 'on', week: weeks.length + 1, arm: arms[weeks.length] as Arm, answerFrom: addDays(beganOn(experiment), WEEK) };
  }
  const ended = experiment.ended ?? { on: addDays(heardOn, SILENT_DAYS), why: 'silence' as const };
  const pains = weeks.map(({ pain }) => pain);
  return { kind: 'ended', ...ended, reading: readable.includes(ended.why) ? readExperiment(arms, pains) : undefined };
}

/** The habit that rests on `on` because of the one experiment that is on. */
export function restingHabit(experiments: readonly Experiment[], on: LocalDate): HabitId | undefined {
  const last = experiments.at(-1);
  if (last === undefined || !isOn(last, on)) return undefined;
  const question = experimentQuestions[last.id];
  return question.kind === 'extra' && armsOf(last.seed)[last.weeks.length] === 'without' ? question.habit : undefined;
}
