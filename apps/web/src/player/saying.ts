// The words of a led session: what is said aloud and stands on the screen at the same time. Pure.
import { type CueKind, type Look, lookAt, type Run } from '@plumbline/engine';
import { doseLine } from '../model/dose-words.ts';
import { findExercise } from '../model/plans.ts';
import { ui } from '../ui-words.ts';
import { exerciseName, exerciseWords, put } from '../words.ts';

const { said, player } = ui;

/** "2 sets of 8 each side", of the line as it stands. */
export function lineDose({ line }: Pick<Look, 'line'>): string {
  const exercise = line && findExercise(line.exercise);
  return exercise && line ? doseLine(exercise, line.dose) : '';
}

/** "Set 2 of 3 · left side", nothing where there is only one set and no side. */
export function setLine({ at, line }: Pick<Look, 'at' | 'line'>): string {
  if (at === undefined || line === undefined) return '';
  const set = line.dose.sets > 1 ? put(player.set, { n: at.set, of: line.dose.sets }) : '';
  return [set, player.sides[at.side]].filter((part) => part !== '').join(' · ');
}

/** What a new phase opens with; empty where the tone says it. */
export const opening = (before: Run | undefined, run: Run): string => openings(before, run)[0] ?? '';

/** The same, and then shorter forms for where there is less time: without the way into the position, then without the amount. */
export function openings(before: Run | undefined, run: Run): readonly string[] {
  const look = lookAt(run, run.seen);
  const { at, line, phase, readyFor } = look;
  if (phase === 'done') return [said.allDone];
  if (line === undefined || at === undefined || phase === 'work') return [];
  if (phase === 'rest') return [put(said.rest, { n: run.seconds })];
  const side = said.sides[at.side];
  if (readyFor === 'switch') return [put(said.change, { side }).trim()];
  if (readyFor === 'again') return [`${said.again} ${side}`.trim()];
  const isFirst = before === undefined || (before.worked === undefined && run.worked === undefined);
  const setUp = exerciseWords(line.exercise)?.setUp ?? '';
  const name = put(isFirst ? said.first : said.next, { name: exerciseName(line.exercise) });
  const dose = `${lineDose(look)}.`;
  const forms = [
    [name, dose, setUp, side],
    [name, dose, side],
    [name, side],
  ];
  return forms.map((parts) => parts.filter((part) => part !== '').join(' '));
}

/** What is said at a cue; repetitions are called by their number. */
export function cueWords(kind: CueKind, n: number | undefined, exercise: string): string {
  switch (kind) {
    case 'half':
      return said.half;
    case 'last-five':
      return said.lastFive;
    case 'last-rep':
      return said.lastRep;
    case 'rep':
      return String(n ?? '');
    case 'breath':
      return exerciseWords(exercise)?.breath ?? '';
    default:
      return '';
  }
}

/** How to breathe, while nothing else is to be said. */
export const breathOf = ({ line }: Pick<Look, 'line'>): string => (line === undefined ? '' : (exerciseWords(line.exercise)?.breath ?? ''));
