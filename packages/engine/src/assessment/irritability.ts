// How easily the pain is stirred and how long it takes to settle: decides level, need and which tests are offered.
import type { Assessment } from '../person.ts';

export interface Irritability {
  readonly level: 'low' | 'moderate' | 'high';
  /** `irr` of the start-level formula. */
  readonly index: 0 | 1 | 2;
  /** Sum of the three parts, 0 to 7. */
  readonly score: number;
}

const stirred = (minutes: number): number => (minutes < 5 ? 2 : minutes <= 30 ? 1 : 0);
const worst = (pain: number): number => (pain >= 7 ? 2 : pain >= 4 ? 1 : 0);
const settling = (minutes: number): number => (minutes <= 30 ? 0 : minutes <= 120 ? 1 : minutes <= 24 * 60 ? 2 : 3);

/**
 * Minutes until a rise of 2, worst pain, and minutes to settle, scored and summed. What was not answered scores 0; worst pain falls
 * back to the highest pain given. Source: rule book 2.1 (judgement on the clinical idea of irritability).
 */
export function irritabilityOf(assessment: Assessment): Irritability {
  const { aggravationMinutes, settleMinutes, painWorst, painAvg, painNow } = assessment;
  const t = settleMinutes === undefined ? 0 : settling(settleMinutes);
  const score =
    (aggravationMinutes === undefined ? 0 : stirred(aggravationMinutes)) + worst(Math.max(painWorst ?? 0, painAvg ?? 0, painNow ?? 0)) + t;
  if (score >= 5 || t === 3) return { level: 'high', index: 2, score };
  return score >= 3 ? { level: 'moderate', index: 1, score } : { level: 'low', index: 0, score };
}
