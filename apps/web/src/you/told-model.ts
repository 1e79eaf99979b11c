// What a person told, line by line, with the step that changes it. Pure.
import type { Person } from '@plumbline/engine';
import { itemsOf, ratedOn } from '../check/adds.ts';
import { bendingStirs, waysThat } from '../check/ways.ts';
import { inSentence } from '../language/grammar.ts';
import { spellWords } from '../outcome/answers-told.ts';
import { ui } from '../ui-words.ts';
import { counted, phrases } from '../words.ts';
import { loadLines, wishLines } from './told-wishes.ts';

export interface ToldLine {
  readonly step: string;
  readonly asked: string;
  readonly said: string;
}

const table = (labels: Readonly<Record<string, string>>, value: number | string | undefined): string =>
  value === undefined ? ui.you.notSaid : (labels[String(value)] ?? String(value));
const list = (labels: Readonly<Record<string, string>>, values: readonly string[] | undefined): string =>
  values === undefined ? ui.you.notSaid : values.length === 0 ? ui.you.none : values.map((value) => labels[value] ?? value).join(', ');
const number = (value: number | undefined, unit = ''): string => (value === undefined ? ui.you.notSaid : `${value} ${unit}`.trim());

/** What was said to play a part, each with how much. */
function rated(assessment: Person['assessment']): string {
  const said = ratedOn(assessment);
  if (said === undefined) return ui.you.notSaid;
  const { items, options } = phrases.assessment.factors;
  const parts = itemsOf(assessment).flatMap((item) => {
    const value = said[item] ?? 0;
    return value === 0 ? [] : [`${items[item].replace(/\.$/, '')}: ${inSentence(options[value])}`];
  });
  return parts.length === 0 ? ui.you.none : parts.join('. ');
}

/** What stirs the back and what eases it. */
function ways({ direction }: Person['assessment']): string {
  if (direction === undefined) return ui.you.notSaid;
  const { items, options } = phrases.assessment.direction;
  const parts = ([1, -1] as const).flatMap((does) => {
    const those = waysThat(does, direction);
    return those.length === 0 ? [] : [`${options[does]}: ${those.map((way) => inSentence(items[way])).join(', ')}`];
  });
  return parts.length === 0 ? ui.you.none : parts.join('. ');
}

export function toldAbout(person: Person): readonly ToldLine[] {
  const { profile, assessment, conditions } = person;
  const { profile: p, assessment: a } = phrases;
  const wakes: readonly ToldLine[] = bendingStirs(assessment)
    ? [{ step: 'wakes', asked: p.wakeTime.prompt, said: table(ui.know.wakes, profile.wakeTime) }]
    : [];
  const stirred: readonly ToldLine[] =
    assessment.durationWeeks === 0
      ? []
      : [
          { step: 'painNow', asked: a.painNow.prompt, said: number(assessment.painNow) },
          { step: 'painAvg', asked: a.painAvg.prompt, said: number(assessment.painAvg) },
          { step: 'painWorst', asked: a.painWorst.prompt, said: number(assessment.painWorst) },
          { step: 'places', asked: a.locations.prompt, said: list(a.locations.options, assessment.locations) },
          { step: 'stirs', asked: a.aggravationMinutes.prompt, said: table(ui.know.stirs, assessment.aggravationMinutes) },
          { step: 'settles', asked: a.settleMinutes.prompt, said: table(ui.know.settles, assessment.settleMinutes) },
          { step: 'spells', asked: a.episodesPastYear.prompt, said: table(ui.know.spells, assessment.episodesPastYear) },
          { step: 'ways', asked: a.direction.prompt, said: ways(assessment) },
          ...wakes,
        ];
  const things = counted(profile.kit.length, ui.you.things);
  return [
    { step: 'minutes', asked: p.minutes.prompt, said: number(profile.minutes, p.minutes.unit) },
    { step: 'days', asked: p.daysPerWeek.prompt, said: number(profile.daysPerWeek) },
    { step: 'kit', asked: p.kit.prompt, said: things },
    ...loadLines(person),
    { step: 'goals', asked: p.goals.prompt, said: list(p.goals.options, profile.goals) },
    ...wishLines(person),
    { step: 'floor', asked: p.floor.prompt, said: table(p.floor.options, profile.floor) },
    {
      step: 'conditions',
      asked: phrases.questions.B14.prompt,
      said: conditions.length === 0 ? ui.you.none : conditions.map(({ condition }) => phrases.conditions[condition].name).join(', '),
    },
    {
      step: 'duration',
      asked: ui.check.durationTitle,
      said: assessment.durationWeeks === undefined ? ui.you.notSaid : spellWords(assessment.durationWeeks),
    },
    ...stirred,
    { step: 'training', asked: a.training.prompt, said: table(a.training.options, assessment.training) },
    { step: 'active', asked: ui.know.activeTitle, said: table(ui.know.active, assessment.activeMinutes) },
    { step: 'sitting', asked: a.sittingHours.prompt, said: table(ui.know.sitting, assessment.sittingHours) },
    { step: 'adds', asked: a.factors.prompt, said: rated(assessment) },
    { step: 'birthYear', asked: p.birthYear.prompt, said: number(profile.birthYear) },
  ];
}
