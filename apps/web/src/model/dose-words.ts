// A dose in words, for a line and for tiles. Units: seconds, kilograms in all, metres.
import type { Dose, Exercise } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { put, numberWords as trimmed, weightWords } from '../words.ts';

type HowCounted = Pick<Exercise, 'measure' | 'sides'>;

/** 45 s, 2 min, 1 min 40 s. */
export function timeWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60 || (whole < 120 && whole % 60 !== 0)) return put(ui.amounts.seconds, { n: whole });
  const min = Math.floor(whole / 60);
  return whole % 60 === 0 ? put(ui.amounts.minutes, { n: min }) : put(ui.amounts.both, { min, s: whole % 60 });
}

/** What one set is, as a number and the word for it. */
function setIs({ measure }: HowCounted, { reps, seconds, metres }: Dose): { readonly much: string; readonly word: string } {
  if (measure === 'distance' && metres !== undefined) return { much: put(ui.amounts.metres, { n: trimmed(metres) }), word: ui.why.way };
  if (reps !== undefined && (measure === 'reps' || seconds === undefined)) return { much: String(reps), word: ui.why.reps };
  if (seconds !== undefined) return { much: timeWords(seconds), word: measure === 'hold' ? ui.why.hold : ui.why.time };
  return { much: put(ui.amounts.metres, { n: trimmed(metres ?? 0) }), word: ui.why.way };
}

const sideWord = ({ sides }: HowCounted): string => (sides === 'each' ? ui.why.eachSide : sides === 'alternating' ? ui.why.sideToSide : '');
const heldFor = ({ measure }: HowCounted, { reps, seconds = 0 }: Dose): string =>
  measure === 'reps' && reps !== undefined && seconds > 0 ? put(ui.why.held, { time: timeWords(seconds) }) : '';
/** The shorter of the two rests: a session is led with it, and its minutes count it (5.1). A single set has none. */
const restOf = ({ sets, restSeconds }: Dose): number => (sets > 1 ? restSeconds[0] : 0);
const filled = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');

/** "3 sets of 8 each side, held 5 s, 4 kg". */
export function doseLine(how: HowCounted, dose: Dose): string {
  const { much, word } = setIs(how, dose);
  const counted = word === ui.why.reps;
  const amount = dose.sets > 1 ? put(ui.why.setsOf, { n: dose.sets, much }) : counted ? `${much} ${word}` : much;
  const first = filled([amount, sideWord(how)]).join(' ');
  return filled([first, heldFor(how, dose), (dose.kg ?? 0) > 0 ? weightWords(dose.kg ?? 0) : '']).join(', ');
}

export interface Tile {
  /** The field of the dose that it shows; a set's own amount is one of several. */
  readonly shows: 'sets' | 'amount' | 'hold' | 'kg' | 'rest';
  readonly big: string;
  readonly label: string;
}
/** The same as two to four tiles: sets, one set, load, rest. */
export function doseTiles(how: HowCounted, dose: Dose): readonly Tile[] {
  const { much, word } = setIs(how, dose);
  const tiles: Tile[] = [
    { shows: 'sets', big: String(dose.sets), label: filled([dose.sets === 1 ? ui.why.set : ui.why.sets, sideWord(how)]).join(' ') },
    { shows: 'amount', big: much, label: word },
  ];
  if (heldFor(how, dose) !== '') tiles.push({ shows: 'hold', big: timeWords(dose.seconds ?? 0), label: ui.why.hold });
  if ((dose.kg ?? 0) > 0) tiles.push({ shows: 'kg', big: weightWords(dose.kg ?? 0), label: ui.why.load });
  if (restOf(dose) > 0) tiles.push({ shows: 'rest', big: timeWords(restOf(dose)), label: ui.why.rest });
  return tiles;
}
