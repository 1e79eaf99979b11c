// The page of a verdict: what it means, what to do now, why, and which signs need help at once.
import { mayPlan, type Person, type Verdict } from '@plumbline/engine';
import { emergencyNumber } from '@plumbline/library';
import type { Ink } from './ink.ts';
import { points, rule, stack, wrap } from './layout.ts';
import { phrases, questionWords, why } from './words.ts';

interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}
const { outcomes } = phrases;

export const noticeLines = ({ title, lines }: Notice, ink: Ink): readonly string[] => [
  ink.strong(title),
  ...lines.flatMap((line) => wrap(line, '  ')),
];
const listed = (title: string, texts: readonly string[], ink: Ink): readonly string[] =>
  texts.length === 0 ? [] : [ink.strong(title), ...points(texts)];

const inkOf = (outcome: Verdict['outcome'], ink: Ink): ((text: string) => string) =>
  outcome === 'emergency' ? ink.alarm : outcome === 'clinician' ? ink.care : ink.good;

/** Each reason once, in words. */
export const reasonsOf = (verdict: Verdict): readonly string[] => [...new Set(verdict.because.map(why))];

function openQuestions({ unanswered }: Verdict, ink: Ink): readonly (readonly string[])[] {
  const urgent = unanswered.filter((id) => id.startsWith('A'));
  const others = unanswered.filter((id) => !id.startsWith('A'));
  const asked = (ids: readonly string[]): readonly string[] => points(ids.map((id) => `${questionWords(id)} (${id})`));
  return [
    urgent.length === 0 ? [] : [...noticeLines(outcomes.unanswered, ink), ...asked(urgent), ...wrap(outcomes.unanswered.yesToAny, '  ')],
    asked(others),
  ];
}

/** One action and what to do while waiting; nothing else may stand in the way. */
function emergencyLines(verdict: Verdict, person: Person, ink: Ink): readonly (readonly string[])[] {
  const { emergency, pages } = outcomes;
  const number = emergencyNumber(person.profile.country);
  const act = verdict.cards.includes('call-maternity')
    ? emergency.maternity
    : number === undefined
      ? emergency.call
      : emergency.callKnown.replace('{number}', number);
  return [
    wrap(act).map((line) => ink.strong(ink.alarm(line))),
    points(emergency.whileWaiting),
    listed('Why', reasonsOf(verdict), ink),
    listed('What Plumbline will do', pages.emergency.will, ink),
    listed('What Plumbline will not do', pages.emergency.willNot, ink),
    ...openQuestions(verdict, ink),
  ];
}

export function warningSigns(ink: Ink): readonly string[] {
  const { title, lines, signs, act } = outcomes.warningSigns;
  return [ink.strong(title.toUpperCase()), ...lines.flatMap((line) => wrap(line, '  ')), ...points(signs), ...wrap(act, '  ')];
}

function clinicianLines(verdict: Verdict, ink: Ink): readonly (readonly string[])[] {
  if (verdict.outcome !== 'clinician') return [];
  return [
    verdict.urgency === undefined ? [] : noticeLines(outcomes.urgency[verdict.urgency], ink),
    wrap(outcomes.walking[verdict.walking ? 'yes' : 'no']),
    verdict.cards.includes('reassure') ? noticeLines(outcomes.painAlone, ink) : [],
  ];
}

/** The verdict in a heading and its meaning; with questions open, it is not the last word. */
export function verdictHead(verdict: Verdict, ink: Ink): readonly string[] {
  const { pages, openQuestions: open } = outcomes;
  const isOpen = verdict.outcome !== 'emergency' && verdict.outcome !== 'clinician' && !mayPlan(verdict);
  if (isOpen) return [ink.strong(ink.care(open.title)), ink.quiet(rule), ...open.lines.flatMap((line) => wrap(line))];
  const { title, means } = pages[verdict.outcome];
  return [ink.strong(inkOf(verdict.outcome, ink)(title)), ink.quiet(rule), ...means.flatMap((line) => wrap(line))];
}

/** Age is the only reason: nobody needs to be seen, and no visit is asked for. Source: settled, rules made codable 3. */
const isOnlyYoung = ({ outcome, because }: Verdict): boolean =>
  outcome === 'clinician' && because.every(({ rule: id, now = 0 }) => id === 'B22' || now < clinicianFrom);
/** Strengths of a finding from here on ask for a clinician (`readiness`). */
const clinicianFrom = 2;

function underAgePage(verdict: Verdict, ink: Ink): readonly string[] {
  const { title, lines } = outcomes.under18;
  const head = [ink.strong(ink.care(title)), ink.quiet(rule), ...lines.flatMap((line) => wrap(line))];
  return stack([head, ...openQuestions(verdict, ink), warningSigns(ink)]);
}

export function outcomePage(verdict: Verdict, person: Person, ink: Ink): readonly string[] {
  if (isOnlyYoung(verdict)) return underAgePage(verdict, ink);
  if (verdict.outcome === 'emergency') return stack([verdictHead(verdict, ink), ...emergencyLines(verdict, person, ink)]);
  const { doNow, will, willNot } = outcomes.pages[verdict.outcome];
  const isAnswered = verdict.outcome === 'clinician' || mayPlan(verdict);
  return stack([
    verdictHead(verdict, ink),
    ...(isAnswered ? [] : openQuestions(verdict, ink)),
    isAnswered ? listed('What you can do now', doNow, ink) : [],
    ...clinicianLines(verdict, ink),
    verdict.refer === undefined ? [] : noticeLines(outcomes.refer[verdict.refer], ink),
    listed('Why', reasonsOf(verdict), ink),
    isAnswered ? listed('What Plumbline will do', will, ink) : [],
    isAnswered ? listed('What Plumbline will not do', willNot, ink) : [],
    ...(isAnswered ? openQuestions(verdict, ink) : []),
    warningSigns(ink),
  ]);
}
