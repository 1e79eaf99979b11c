// A dose in words: "2 × 8 each side, rest 45 s".
import type { Dose, Exercise } from '@plumbline/engine';
import { hardBlank as _ } from './layout.ts';

type HowCounted = Pick<Exercise, 'measure' | 'sides' | 'loading'>;

const trimmed = (value: number): string => String(Math.round(value * 10) / 10);

/** 45 s, 2 min, 1 min 40 s. */
export function timeWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60 || (whole < 120 && whole % 60 !== 0)) return `${whole}${_}s`;
  return whole % 60 === 0 ? `${whole / 60}${_}min` : `${Math.floor(whole / 60)}${_}min ${whole % 60}${_}s`;
}

/** What one set is: 8, 30 s, 40 m. */
function setWords({ measure }: HowCounted, { reps, seconds, metres }: Dose): string {
  if (measure === 'reps' && reps !== undefined) return String(reps);
  if (measure === 'distance' && metres !== undefined) return `${trimmed(metres)}${_}m`;
  if (seconds !== undefined) return timeWords(seconds);
  return metres === undefined ? String(reps ?? 1) : `${trimmed(metres)}${_}m`;
}

const sideWords = ({ sides }: HowCounted): string =>
  sides === 'each' ? ` each${_}side` : sides === 'alternating' ? `, side${_}to${_}side` : '';
const heldWords = ({ measure }: HowCounted, { seconds = 0 }: Dose): string =>
  measure === 'reps' && seconds > 0 ? `hold${_}${timeWords(seconds)}` : '';
/** A load in two hands is the sum of both. */
const loadWords = ({ loading }: HowCounted, { kg = 0 }: Dose): string =>
  kg > 0 ? `${trimmed(kg)}${_}kg${loading?.hands === 2 ? ` in${_}all` : ''}` : '';
/** The shorter of the two rests: a session is led with it, and its minutes count it (5.1). A single set has none. */
const restWords = ({ sets, restSeconds }: Dose): string => (sets > 1 && restSeconds[0] > 0 ? `rest${_}${timeWords(restSeconds[0])}` : '');

/** Sets, repetitions or time, sides, hold, load and rest. */
export function doseWords(exercise: HowCounted, dose: Dose): string {
  const set = setWords(exercise, dose);
  const many = dose.sets > 1 || exercise.measure === 'reps' ? `${dose.sets}${_}×${_}${set}` : set;
  return [many + sideWords(exercise), heldWords(exercise, dose), loadWords(exercise, dose), restWords(dose)]
    .filter((part) => part !== '')
    .join(', ');
}
