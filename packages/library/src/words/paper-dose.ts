// A dose as it stands on paper, in any language: "2 × 8 each side, hold 5 s, 4 kg, rest 45 s".
import type { Dose, Exercise } from '@plumbline/engine';
import type { PhrasesPaperDose } from './paper-words.ts';
import { fill } from './say.ts';

type HowCounted = Pick<Exercise, 'measure' | 'sides'>;
export interface PaperAmounts {
  readonly words: PhrasesPaperDose;
  readonly decimalMark: string;
  /** A weight in the person's own unit; kilograms where it is left out. */
  readonly weight?: ((kg: number) => string) | undefined;
}

const put = (template: string, values: Readonly<Record<string, string>>): string => fill(template, values) ?? template;

/** 45 s, 2 min, 1 min 40 s. */
function time(seconds: number, { seconds: s, minutes, both }: PhrasesPaperDose): string {
  const whole = Math.round(seconds);
  const [min, rest] = [Math.floor(whole / 60), whole % 60];
  if (min === 0 || (min === 1 && rest > 0)) return put(s, { n: String(whole) });
  return rest === 0 ? put(minutes, { n: String(min) }) : put(both, { min: String(min), s: String(rest) });
}

function oneSet({ measure }: HowCounted, { reps, seconds, metres }: Dose, { words, decimalMark }: PaperAmounts): string {
  const way = (metres ?? 0) > 0 ? put(words.metres, { n: String(metres).replace('.', decimalMark) }) : '';
  if (measure === 'distance' && way !== '') return way;
  if (reps !== undefined && (measure === 'reps' || seconds === undefined)) return String(reps);
  return seconds === undefined ? way : time(seconds, words);
}

/** Parts that do not apply are left out. Units in: seconds, metres, kilograms in all hands. */
export function paperDose(how: HowCounted, dose: Dose, amounts: PaperAmounts): string {
  const { words, decimalMark, weight } = amounts;
  const { sets, reps, seconds = 0, kg = 0, restSeconds } = dose;
  const much = oneSet(how, dose, amounts);
  const counts = how.measure === 'reps' && reps !== undefined;
  const amount = sets > 1 || counts ? put(words.setsOf, { n: String(sets), much }) : much;
  const sides = how.sides === 'each' ? words.eachSide : how.sides === 'alternating' ? words.sideToSide : '';
  const inKg = put(words.kg, { n: String(Math.round(kg * 10) / 10).replace('.', decimalMark) });
  return [
    [amount, sides].filter(Boolean).join(' '),
    counts && seconds > 0 ? put(words.hold, { time: time(seconds, words) }) : '',
    kg > 0 ? (weight?.(kg) ?? inKg) : '',
    sets > 1 && restSeconds[0] > 0 ? put(words.rest, { time: time(restSeconds[0], words) }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
