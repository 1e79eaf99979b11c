// What a plan leans towards, as text: the answer once, then each thing that follows from it. Never a cause. Source: rule book 2.3.
import type { PlanEmphasis } from '@plumbline/engine';
import type { Phrases, PhrasesReason } from './phrases.ts';

export interface SaidFactor {
  readonly factor: PlanEmphasis['factor'];
  readonly title: string;
  /** What the person told. */
  readonly told: string;
  /** What the plan does with it. */
  readonly lines: readonly string[];
}

const entry = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/** One entry a factor, in the order of the plan; nothing for a plan that leans nowhere. Errors: none. */
export function sayEmphasis(emphasis: readonly PlanEmphasis[], words: Phrases): readonly SaidFactor[] {
  const { details = {}, says }: PhrasesReason = words.reasons['2.3'];
  const effects: Readonly<Record<string, unknown>> = words.effects.fields;
  const answers: Readonly<Record<string, string>> = details;
  return [...new Set(emphasis.map(({ factor }) => factor))].map((factor) => {
    const own = emphasis.filter((one) => one.factor === factor);
    return {
      factor,
      title: words.assessment.factors.groups[factor],
      told: entry(answers, own[0]?.because[0]?.answer) ?? says,
      lines: own.map((one) => entry(effects, one.emphasis)).filter((line) => typeof line === 'string'),
    };
  });
}
