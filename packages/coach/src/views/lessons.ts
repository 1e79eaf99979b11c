// Which short read fits what has just happened: a table read from the top, so that what matters more comes first. Source: rule book 7.1.
import {
  type Catalog,
  type CoachState,
  daysBetween,
  exerciseOf,
  type FactorId,
  factorsOf,
  groups,
  type LocalDate,
  type Pattern,
  verdictOn,
} from '@plumbline/engine';
import { type LessonId, lessonIds } from '@plumbline/library';
import { flareDaysOf } from './flare-days.ts';
import { reviewsOf } from './reviews.ts';

type SessionRecord = CoachState['sessions'][number];

export const moments = [
  'flare',
  'way-back',
  'stopped',
  'felt-it',
  'tired',
  'unsure',
  'weeks-alike',
  'well',
  'begun',
  'finding',
  'asked',
  'third',
  'break',
  'bent',
  'trunk',
  'walked',
  'told',
] as const;
/** What happened, for the one line that says why this read is here. */
export type Moment = (typeof moments)[number];
export interface Lesson {
  readonly lesson: LessonId;
  readonly moment: Moment;
}

interface Scene {
  readonly state: CoachState;
  readonly catalog: Catalog;
  readonly on: LocalDate;
  /** With work in them, newest first. */
  readonly sessions: readonly SessionRecord[];
}
/** What happened today or yesterday has just happened. Judgement. */
const JUST = 2;
const isJust = (day: LocalDate | undefined, on: LocalDate, days = JUST): boolean =>
  day !== undefined && day <= on && daysBetween(day, on) < days;

/** Of 0 to 10, and of 1 to 5: so low that it is worth a word. Judgement. */
const LOW_CONFIDENCE = 4;
const LOW_ENERGY = 2;
/** Pain up to this is fine without a word. Source: rule book 4.4. */
const CALM_PAIN = 3;
/** First days of a plan, in which a finding of old is on people's minds. Judgement. */
const FIRST_WEEK = 7;
const FIRST_WALKS = 3;

const last = ({ sessions, on }: Scene): SessionRecord | undefined => sessions.find((session) => isJust(session.on, on));
const has = (session: SessionRecord, patterns: readonly Pattern[], { catalog }: Scene): boolean =>
  session.sets.some(({ exercise }) => {
    const found = exerciseOf(catalog, exercise);
    return found !== undefined && patterns.includes(found.pattern);
  });
/** The last session is the first that holds work of this kind. */
function isFirstOf(patterns: readonly Pattern[], scene: Scene): boolean {
  const now = last(scene);
  return now !== undefined && has(now, patterns, scene) && !scene.sessions.some((other) => other !== now && has(other, patterns, scene));
}
const trunk: readonly Pattern[] = [...groups.ABS, ...groups.OBLIQUE];
/** Conditions that come from a picture of the spine. */
const findings: readonly string[] = ['SPONDY', 'STENOSIS', 'SCOLI'];

/** Reads for what a person told that can add to back pain: behind all that has just happened, in this order. Source: rule book 2.3 (education), 7.1. */
const readFor: readonly (readonly [FactorId, readonly LessonId[]])[] = [
  ['mind-and-stress', ['E12', 'E2', 'E10']],
  ['movement-options', ['E5', 'E3']],
  ['load-or-stillness', ['E4']],
  ['recent-injury', ['E8', 'E15']],
  ['body-structure', ['E6']],
  ['general-health', ['E12', 'E11']],
];
const plays = ({ person }: CoachState, factor: FactorId, on: LocalDate): boolean =>
  factorsOf(person, on).some(({ id, emphasis }) => id === factor && emphasis.length > 0);
/** All reads: those that fit what was told come first, the others in their own order. */
export const lessonsFor = ({ person }: Pick<CoachState, 'person'>, on: LocalDate): readonly LessonId[] => {
  const told = factorsOf(person, on);
  const fit = readFor.flatMap(([factor, reads]) => (told.some(({ id, emphasis }) => id === factor && emphasis.length > 0) ? reads : []));
  return [...new Set([...fit, ...lessonIds])];
};

const table: readonly (readonly [moment: Moment, lesson: LessonId, happened: (scene: Scene) => boolean])[] = [
  ['flare', 'E9', ({ state, on }) => isJust(state.flares.at(-1), on) && flareDaysOf(state, on) !== undefined],
  ['way-back', 'E10', ({ state, on }) => flareDaysOf(state, on)?.part === 'return'],
  ['stopped', 'E2', (scene) => last(scene)?.stopReason === 'pain'],
  ['felt-it', 'E8', (scene) => (last(scene)?.peak ?? 0) > CALM_PAIN],
  ['tired', 'E12', ({ state, on }) => state.checkIn?.on === on && state.checkIn.energy <= LOW_ENERGY],
  ['unsure', 'E3', ({ state, on }) => isJust(state.checks.at(-1)?.on, on) && (state.checks.at(-1)?.confidence ?? 10) <= LOW_CONFIDENCE],
  ['weeks-alike', 'E15', ({ state, on }) => reviewsOf(state, on).some(({ kind }) => kind === 'plateau' || kind === 'no-better')],
  ['well', 'E11', ({ state, on }) => reviewsOf(state, on).some(({ kind }) => kind === 'upkeep')],
  ['begun', 'E1', ({ state, on, sessions }) => isJust(state.program?.from, on) && sessions.length === 0],
  ['finding', 'E6', ({ state, on }) => isJust(state.program?.from, on, FIRST_WEEK) && declares(state)],
  ['asked', 'E14', ({ state, on, sessions }) => sessions.length > 0 && state.screens.blockAOn === on],
  ['third', 'E7', (scene) => scene.sessions.length === 3 && last(scene) !== undefined],
  ['break', 'E4', ({ state, on }) => isTakenUp(state, on)],
  ['bent', 'E5', (scene) => isFirstOf(groups.LOWER, scene)],
  ['trunk', 'E13', (scene) => isFirstOf(trunk, scene)],
  ['walked', 'E11', ({ state, on }) => state.walks.length <= FIRST_WALKS && isJust(state.walks.at(-1)?.on, on)],
  ...readFor.flatMap(([factor, reads]) =>
    reads.map((lesson) => ['told', lesson, ({ state, on, sessions }: Scene) => sessions.length > 0 && plays(state, factor, on)] as const),
  ),
];
const declares = ({ person }: CoachState): boolean => person.conditions.some(({ condition }) => findings.includes(condition));
const isTakenUp = ({ habits }: CoachState, on: LocalDate): boolean =>
  [habits['movement-break'], habits['posture-reset']].some((known) => known?.paused === false && isJust(known.since, on));

/** The reads that fit today, each once, the most fitting first; none where help comes before reading. Errors: none. */
export function lessonsOn(state: CoachState, catalog: Catalog, on: LocalDate): readonly Lesson[] {
  if (state.careful || !verdictOn(state, on).mayPlan) return [];
  const ended =
    state.unsettled === undefined ? state.sessions : [...state.sessions.filter((one) => one !== state.unsettled), state.unsettled];
  const sessions = ended.filter(({ sets, on: day }) => sets.length > 0 && day <= on).toReversed();
  const scene: Scene = { state, catalog, on, sessions };
  const found = table.filter(([, , happened]) => happened(scene)).map(([moment, lesson]): Lesson => ({ lesson, moment }));
  return found.filter(({ lesson }, at) => found.findIndex((other) => other.lesson === lesson) === at);
}
