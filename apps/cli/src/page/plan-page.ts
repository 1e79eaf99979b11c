// A plan as one would pin it on the fridge.
import { addDays, mayPlan, type Person, type Plan } from '@plumbline/engine';
import { addsLines } from './adds-lines.ts';
import { cardBlocks } from './card-lines.ts';
import { spanWords } from './day-words.ts';
import { habitLines } from './habit-lines.ts';
import type { Ink } from './ink.ts';
import { ends, rule, stack, wrap } from './layout.ts';
import { noticeLines, outcomePage, verdictHead, warningSigns } from './outcome-page.ts';
import { quotaLines } from './quota-lines.ts';
import { weekBlocks } from './week-lines.ts';
import { byReason, whyLines } from './why-lines.ts';
import { leftOutWords, patternName, phrases, programName } from './words.ts';

/** Each kind of exercise once, with the first reason it was left out for. */
function leftOutLines({ leftOut }: Plan): readonly string[] {
  const first = leftOut.filter(({ pattern }, at) => leftOut.findIndex((other) => other.pattern === pattern) === at);
  return byReason(first.map((left) => ({ name: patternName(left.pattern), reason: leftOutWords(left), from: [] })));
}

const titled = (title: string, lines: readonly string[], ink: Ink): readonly string[] =>
  lines.length === 0 ? [] : [ink.strong(title.toUpperCase()), ...lines];

function footer({ versions, inputs }: Plan, ink: Ink): readonly string[] {
  const made = `Made by rules ${versions.rules}, engine ${versions.engine}, library ${versions.library}; inputs ${inputs}.`;
  return [rule, ...wrap(made), ...wrap(`${phrases.commandLine.ownAnswers} ${phrases.commandLine.notAdvice}`)].map(ink.quiet);
}

export function planPage(plan: Plan, person: Person, ink: Ink): readonly string[] {
  const { verdict, program, from, weeks, habits } = plan;
  if (!mayPlan(verdict)) return outcomePage(verdict, person, ink);
  const words = phrases.commandLine;
  const cards = cardBlocks(plan.cards, ink);
  return stack([
    ends(programName(program), spanWords(from, addDays(from, weeks * 7 - 1))).map(ink.strong),
    verdictHead(verdict, ink),
    verdict.refer === undefined ? [] : noticeLines(phrases.outcomes.refer[verdict.refer], ink),
    ...weekBlocks(plan, ink),
    titled(phrases.paper.handout.back.title, quotaLines(plan.quotas), ink),
    titled(words.habits, habitLines(habits), ink),
    titled(phrases.assessment.factors.adds, addsLines(plan), ink),
    titled(words.why, whyLines(plan.days.flatMap(({ session }) => session?.items ?? [])), ink),
    titled(words.leftOut, leftOutLines(plan), ink),
    cards.length === 0 ? [] : titled(words.cards, stack(cards), ink),
    warningSigns(ink),
    footer(plan, ink),
  ]);
}
