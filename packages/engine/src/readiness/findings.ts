// Every rule put to one person on one day.
import { yes } from './answers.ts';
import type { Context } from './context.ts';
import type { Finding, Rule } from './rule.ts';
import { blockARules } from './rules-block-a.ts';
import { blockBRules } from './rules-block-b.ts';
import { conditionRules } from './rules-conditions.ts';

/** All rules, block A first; the order breaks ties between reasons of one strength. */
export const readinessRules: readonly Rule[] = [...blockARules, ...blockBRules, ...conditionRules];

function findingOf(rule: Rule, c: Context): Finding {
  const answer = rule.about ?? (rule.from ?? [rule.id]).find((id) => yes(c.answers, id));
  return {
    ...rule.gives,
    rule: rule.id,
    source: rule.source,
    tag: rule.tag,
    ...(answer === undefined ? {} : { answer }),
    ...(rule.acute ? { acute: true } : {}),
    ...(rule.clearable === false ? { clearable: false } : {}),
  };
}

/** What fires, in the order of the rules. */
export function findingsOf(c: Context): Finding[] {
  const found: Finding[] = [];
  for (const rule of readinessRules) if (rule.when(c)) found.push(findingOf(rule, c));
  return found;
}
