// What came of the virtual lives.
import type { Ink } from './ink.ts';
import { cell, rule, stack, wrap } from './layout.ts';

export interface Lived {
  readonly people: number;
  readonly planned: number;
  readonly weeks: number;
  readonly sessions: number;
  readonly facts: number;
  readonly seconds: number;
  readonly peoplePerSecond: number;
  readonly violations: number;
  readonly broken: readonly { readonly person: number; readonly where: string; readonly invariant: string; readonly detail: string }[];
}
const mostShown = 20;
const row = (label: string, value: number): string => `  ${cell(label, 22)}${value.toLocaleString('en-US')}`;

export function simulatePage(lived: Lived, ink: Ink): readonly string[] {
  const { people, planned, weeks, sessions, facts, seconds, peoplePerSecond, violations, broken } = lived;
  const head =
    violations === 0 ? ink.good('No rule was broken.') : ink.alarm(`${violations.toLocaleString('en-US')} times a rule was broken.`);
  return stack([
    [ink.strong(head), ink.quiet(rule)],
    [
      row('people', people),
      row('with a plan', planned),
      row('weeks each', weeks),
      row('sessions', sessions),
      row('facts', facts),
      row('seconds', seconds),
      row('people a second', peoplePerSecond),
    ],
    broken
      .slice(0, mostShown)
      .flatMap(({ person, where, invariant, detail }) => wrap(`${invariant}, person ${person}, ${where}: ${detail}`, '  - ')),
    broken.length > mostShown ? ['  The first hundred are in the JSON: --json'] : [],
  ]);
}
