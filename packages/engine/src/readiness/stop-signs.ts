// What ends a set, a session, or calls for help, while exercising.
import type { QuestionId } from '../person.ts';
import type { SourceId } from '../sources.ts';
import type { Finding } from './rule.ts';

/** Strongest first: `call` ends everything, `session` ends the session, `exercise` ends the set. */
export type StopClass = 'call' | 'session' | 'exercise';

export interface StopSign {
  readonly id: string;
  readonly class: StopClass;
  readonly source: SourceId;
  /** The block A question to answer next, where there is one. */
  readonly asks?: QuestionId;
  /** Offered in pregnancy only. */
  readonly pregnancy?: true;
  /** The exercise stays out until cleared, with a card to be seen. Source: AM-10. */
  readonly itemOut?: true;
}

/** Source: rule book 1.7, AM-10. */
export const stopSigns = [
  { id: 'chest', class: 'call', source: 'riebe2015', asks: 'A10' },
  { id: 'breathless', class: 'call', source: 's001', asks: 'A10' },
  { id: 'fainted', class: 'call', source: 'riebe2015', asks: 'A10' },
  { id: 'sudden-headache', class: 'call', source: 'design' },
  { id: 'face-arm-leg', class: 'call', source: 'design', asks: 'A6' },
  { id: 'saddle-numbness', class: 'call', source: 'girft2023', asks: 'A1' },
  { id: 'bladder', class: 'call', source: 'girft2023', asks: 'A2' },
  { id: 'bowel', class: 'call', source: 'girft2023', asks: 'A3' },
  { id: 'tearing-pain', class: 'call', source: 'niceNg156', asks: 'A9' },
  { id: 'pregnancy-sign', class: 'call', source: 'acog2020', asks: 'A13', pregnancy: true },

  { id: 'near-faint', class: 'session', source: 'design', asks: 'A10', itemOut: true },
  { id: 'dizzy', class: 'session', source: 's001', itemOut: true },
  { id: 'nausea', class: 'session', source: 's001' },
  { id: 'palpitations', class: 'session', source: 'design', asks: 'A10' },
  { id: 'new-tingling', class: 'session', source: 'design', asks: 'A5' },
  { id: 'pain-spreads-down', class: 'session', source: 'design', asks: 'A6' },
  { id: 'pain-8', class: 'session', source: 'design' },
  { id: 'pain-up-3', class: 'session', source: 'design' },

  { id: 'sharp', class: 'exercise', source: 's001' },
  { id: 'pain-6', class: 'exercise', source: 'design' },
  { id: 'shoulder-pinch', class: 'exercise', source: 'design' },
  { id: 'grip-slips', class: 'exercise', source: 'design' },
  { id: 'control-lost', class: 'exercise', source: 'design' },
] as const satisfies readonly StopSign[];
export type StopSignId = (typeof stopSigns)[number]['id'];

/** Minutes in which a rise of 3 must be back. Source: rule book 1.7. */
export const painSettlesWithinMinutes = 5;

/**
 * What pain alone asks for. `before` and `now` are 0 to 10; `back` says that a rise was gone within five minutes.
 * Six or seven stops a set only where pain rose; steady pain may go on. Source: rule book 1.7, settled 4.
 */
export function stopForPain(before: number, now: number, back: boolean): StopSignId | undefined {
  const rise = now - before;
  if (now >= 8) return 'pain-8';
  if (rise >= 3 && !back) return 'pain-up-3';
  return now >= 6 && rise >= 1 ? 'pain-6' : undefined;
}

/** Signs that take the exercise they came with out of the plan, until a clinician has looked at it. Source: AM-10. */
export const takesItemOut = (sign: string): boolean => stopSigns.some(({ id, ...about }) => id === sign && 'itemOut' in about);
/** Stands as long as an exercise is out for such a sign. Source: AM-10. */
export const faintFinding: Finding = {
  level: 'go',
  refer: 'soon',
  rule: 'AM-10',
  source: 'design',
  tag: 'other',
  card: 'near-faint',
};
