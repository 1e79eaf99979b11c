// What a person told, as lines for a summary: what they said yes to or were not sure of, numbers, and what they said no to. Pure.
import { type Person, type QuestionId, questions } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { phrases, put, questionOf } from '../words.ts';

export interface Told {
  readonly asked: string;
  readonly said: string;
}

const labelOf = (id: QuestionId): string => questionOf(id)?.prompt ?? '';
/** A follow-up is only clear beside its first question. */
function promptOf(id: QuestionId): string {
  const first = id.slice(0, Math.max(0, id.indexOf('.')));
  const parent = first === '' ? '' : labelOf(first);
  return parent === '' || first === 'B8' ? labelOf(id) : `${parent} ${labelOf(id)}`;
}

function said(person: Person, id: QuestionId): string | undefined {
  const value = person.answers[id];
  if (value === undefined) return undefined;
  if (typeof value === 'number') return `${value} ${questionOf(id)?.unit ?? ''}`.trim();
  return phrases.asking.answers[value];
}

/** The first question of a follow-up was answered so that the follow-up counts. */
const isLive = ({ answers }: Person, id: QuestionId): boolean => {
  const first = id.split('.')[0] ?? id;
  return first === id || answers[first] === undefined || answers[first] !== 'no';
};

/** Everything that is not a plain no. */
export function toldLines(person: Person): readonly Told[] {
  const { assessment, profile, conditions } = person;
  const { painNow, painAvg, painWorst, durationWeeks } = assessment;
  const lines: Told[] = [];
  if (profile.birthYear !== undefined) lines.push({ asked: ui.outcome.born, said: String(profile.birthYear) });
  if (durationWeeks !== undefined && durationWeeks > 0) lines.push({ asked: ui.check.durationTitle, said: spellWords(durationWeeks) });
  if (painNow !== undefined && painAvg !== undefined && painWorst !== undefined)
    lines.push({ asked: put(ui.outcome.painLine, { now: painNow, avg: painAvg, worst: painWorst }), said: '' });
  for (const { id } of questions) {
    const answer = person.answers[id];
    if (answer === undefined || answer === 'no' || !isLive(person, id) || id === 'B14') continue;
    lines.push({ asked: promptOf(id), said: said(person, id) ?? '' });
  }
  for (const { condition } of conditions) lines.push({ asked: phrases.conditions[condition].name, said: phrases.asking.answers.yes });
  return lines;
}
export function spellWords(weeks: number): string {
  const table: Readonly<Record<string, string>> = ui.check.duration;
  return table[weeks === 0 ? 'none' : String(weeks)] ?? `${weeks} ${phrases.assessment.durationWeeks.unit}`;
}

/** The first questions that were answered with a no. */
export const saidNoTo = (person: Person): readonly string[] =>
  questions.filter(({ id, followUp }) => !followUp && person.answers[id] === 'no' && id !== 'B14').map(({ id }) => labelOf(id));
