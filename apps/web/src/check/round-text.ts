// A round as text in the browser's store: the names of what was asked, never an answer. Answers are in the log.
import type { RoundKind, StepKey } from './steps.ts';

export interface Round {
  readonly kind: RoundKind;
  readonly trigger: string;
  readonly done: readonly StepKey[];
}
const kinds: readonly string[] = ['first', 'full', 'block-a', 'know'] satisfies readonly RoundKind[];

export const roundText = ({ kind, trigger, done }: Round): string => JSON.stringify({ kind, trigger, done });

const isRound = (value: unknown): value is Round =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  kinds.includes(String(value.kind)) &&
  'trigger' in value &&
  typeof value.trigger === 'string' &&
  'done' in value &&
  Array.isArray(value.done) &&
  value.done.every((key) => typeof key === 'string');

/** The round of a text; undefined where there is none, or it cannot be read: then it is put anew. */
export function readRound(text: string | null): Round | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRound(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
