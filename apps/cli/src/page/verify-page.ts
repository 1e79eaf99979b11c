// What the separate checker found: one sentence, then every broken rule with its places.
import type { Plan, RuleId } from '@plumbline/engine';
import type { Ink } from './ink.ts';
import { rule, stack, wrap } from './layout.ts';
import { phrases, why } from './words.ts';

export interface Found {
  readonly where: string;
  readonly invariant: RuleId;
  readonly detail: string;
}
/** Places of one rule shown at most; all of them are in the JSON. */
const mostPlaces = 10;
const words = phrases.commandLine;

function counted({ days }: Plan): string {
  const sessions = days.flatMap(({ session }) => (session === undefined ? [] : [session]));
  const items = sessions.reduce((sum, { items: own }) => sum + own.length, 0);
  return `Looked at ${sessions.length} sessions with ${items} items, each against every rule.`;
}

function brokenRule(invariant: RuleId, found: readonly Found[], ink: Ink): readonly string[] {
  const places = found.slice(0, mostPlaces).flatMap(({ where, detail }) => wrap(`${where}: ${detail}`, '  - '));
  const more = found.length - mostPlaces;
  const title = wrap(`${invariant}  ${why({ rule: invariant, source: 'design' })}`).map(ink.strong);
  return [...title, ...places, ...(more > 0 ? [`  and ${more} more`] : [])];
}

export function verifyPage(plan: Plan, violations: readonly Found[], ink: Ink): readonly string[] {
  const isSafe = violations.length === 0;
  const head = isSafe ? ink.good(words.safe) : ink.alarm(words.unsafe);
  const rules = [...new Set(violations.map(({ invariant }) => invariant))].toSorted();
  return stack([
    [ink.strong(head), ink.quiet(rule), ...wrap(counted(plan))],
    ...rules.map((broken) =>
      brokenRule(
        broken,
        violations.filter(({ invariant }) => invariant === broken),
        ink,
      ),
    ),
  ]);
}
