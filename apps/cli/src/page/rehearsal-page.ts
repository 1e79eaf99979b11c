// A rehearsal in plain words: what the program becomes, how it answers, which rules hold it back, and what happens at 6 of 10.
import type { AtOnce, AtSix, Rehearsal, RehearsedBrake, RehearsedPlace, RehearsedWish, SixOnce } from '@plumbline/coach';
import type { Dose, ExerciseId } from '@plumbline/engine';
import { exerciseOf } from '../catalog.ts';
import { dateWords } from './day-words.ts';
import { doseWords } from './dose-words.ts';
import type { Ink } from './ink.ts';
import { paragraphs, stack, wrap } from './layout.ts';
import { nameOf, phrases, toldTo, why } from './words.ts';

/** The weeks that are told; all of them are in the JSON. */
const TOLD_WEEKS: readonly number[] = [1, 2, 4, 8, 12];
const MOST_NAMES = 4;
/** Those that met most people; the others are in the JSON. */
const MOST_BRAKES = 8;

const amount = (id: ExerciseId, dose: Dose): string => {
  const exercise = exerciseOf(id);
  // Rests are the same from week to week.
  return exercise === undefined ? '' : doseWords(exercise, { ...dose, restSeconds: [0, 0] });
};
const dosed = (id: ExerciseId, dose: Dose): string => `${nameOf(id)}, ${amount(id, dose)}`;

/** A week is told where something is other than in the one told before it. */
function placeLines({ wants, slot, weeks }: RehearsedPlace): readonly string[] {
  const [first] = weeks;
  if (first === undefined) return wrap(`${wants === undefined ? slot : nameOf(wants)}: never came.`, '  ');
  const last = weeks.at(-1);
  const told: string[] = [];
  let [name, much] = [wants ?? first.exercise, ''];
  for (const { week, exercise, dose } of weeks) {
    if (!TOLD_WEEKS.includes(week) && week !== last?.week) continue;
    const now = amount(exercise, dose);
    if (exercise !== name || now !== much) told.push(`week ${week}: ${exercise === name ? now : dosed(exercise, dose)}`);
    [name, much] = [exercise, now];
  }
  return [...wrap(nameOf(wants ?? first.exercise), '  '), ...wrap(told.join('; '), '      ')];
}

function lightWords({ lights, sessions, people, peopleStopped }: Rehearsal): string {
  const total = (name: 'amber' | 'red' | 'stopped'): number => lights.reduce((sum, week) => sum + week[name], 0);
  const stopped = total('stopped');
  const early =
    stopped === 0
      ? 'None ended early for pain or feeling unwell.'
      : `${stopped} ended early for pain or feeling unwell; that met ${peopleStopped} of ${people} people.`;
  return `Of ${sessions} sessions ${total('amber')} came out amber and ${total('red')} red. ${early}`;
}

const list = (ids: readonly ExerciseId[]): string =>
  ids.slice(0, MOST_NAMES).map(nameOf).join(', ') + (ids.length > MOST_NAMES ? ` and ${ids.length - MOST_NAMES} more` : '');
function brakeLines({ rule, source, people, firstWeek, exercises }: RehearsedBrake, all: number): readonly string[] {
  const said = why({ rule, source });
  const reason = said === phrases.effects.unknown ? `Rule ${rule}.` : toldTo(said);
  return [...wrap(`${reason} (${people} of ${all} people, from week ${firstWeek})`, '  '), ...wrap(list(exercises), '      ')];
}

const wishWords: Readonly<Record<string, string>> = {
  'PRG-1': 'no more than you wrote',
  'PRG-2': 'your end was reached',
  'PRG-3': 'what you wish next was begun',
  'PRG-4': 'what you wish next had to wait',
  'PRG-5': 'a condition of yours was met',
};
const wishLine = ({ rule, slot, people, firstWeek }: RehearsedWish, all: number): readonly string[] =>
  wrap(`${slot}: ${wishWords[rule] ?? rule} (${people} of ${all} people, from week ${firstWeek})`, '  ');

const atOnceWords: Readonly<Record<AtOnce, string>> = {
  nothing: 'they may go on',
  exercise: 'the set ends, and something easier is offered',
  session: 'the session ends',
};
function onceWords({ light, next }: SixOnce, time: string): string {
  const then =
    next === undefined
      ? 'It did not come again in the weeks that were tried.'
      : next.gets === undefined
        ? 'When its day comes again, the place stays empty.'
        : `When its day comes again (${dateWords(next.on)}): ${dosed(next.gets.exercise, next.gets.dose)}.`;
  return `${time} The light is ${light}. ${then}`;
}
function thereAndThen({ settles, stays, before }: AtSix): string {
  const there =
    settles === stays
      ? `There and then ${atOnceWords[settles]}.`
      : `There and then ${atOnceWords[settles]}; where it is not back within five minutes, ${atOnceWords[stays]}.`;
  return `It went well once. The second time it hurts 6, after ${before} before the session. ${there}`;
}
function sixLines({ exercise, times }: AtSix): readonly string[] {
  const [first, second] = times;
  const said = [...(first ? [onceWords(first, '')] : []), ...(second ? [onceWords(second, 'And once more?')] : [])];
  return [...wrap(nameOf(exercise), '  '), ...wrap(said.join(' '), '      ')];
}

const titled = (title: string, lines: readonly string[], ink: Ink): readonly string[] =>
  lines.length === 0 ? [] : [ink.strong(title), ...lines];

/** Nothing where the answers allow no plan: the page before says why. */
export function rehearsalPage(rehearsal: Rehearsal, ink: Ink): readonly string[] {
  const { planned, people, weeks, sessions, seed, places, brakes, wishes = [], atSix, faults } = rehearsal;
  if (!planned) return [];
  const [six] = atSix;
  return stack([
    [ink.strong('REHEARSED')],
    paragraphs([
      `${people} virtual people with these answers lived it for ${weeks} weeks: ${sessions} sessions, seed ${seed}. Bodies, diligence and bad days are drawn by chance. It shows what the rules do with your program; it does not foretell what this person will do.`,
      ...(faults === 0 ? [] : [ink.alarm(`The separate checker found ${faults} faults. Please report it.`)]),
    ]),
    titled('What it becomes, in the middle of them', places.flatMap(placeLines), ink),
    titled('How it answers', wrap(lightWords(rehearsal), '  '), ink),
    titled(
      'What holds it back',
      brakes.slice(0, MOST_BRAKES).flatMap((brake) => brakeLines(brake, people)),
      ink,
    ),
    titled(
      'How your wishes fare',
      wishes.flatMap((wish) => wishLine(wish, people)),
      ink,
    ),
    titled('What if one of them hurts 6 of 10?', [...(six ? wrap(thereAndThen(six), '  ') : []), ...atSix.flatMap(sixLines)], ink),
  ]);
}
