// What a person would like in their plan, and what not, line by line with the step that changes it. Pure.
import type { ExerciseId, Person } from '@plumbline/engine';
import { asksWeights } from '../check/kit-model.ts';
import { asksLoads } from '../check/loads-model.ts';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, weightWords } from '../words.ts';
import type { ToldLine } from './told-model.ts';

const named = (labels: Readonly<Record<string, string>>, values: readonly string[] = [], none: string = ui.you.none): string =>
  values.length === 0 ? none : values.map((value) => labels[value] ?? exerciseName(value)).join(', ');

/** A sport where there is one or where the goal asks for it; places that feel stiff; days; extras; and what is left out, where something is. */
export function wishLines({ profile, assessment }: Person): readonly ToldLine[] {
  const { profile: p, assessment: a } = phrases;
  const { sport, tightAreas } = assessment;
  const { weekdays = [], optIn, avoid = [] } = profile;
  const asksSport = sport !== undefined || profile.goals.includes('activity');
  const tight = tightAreas === undefined ? ui.you.notSaid : named(a.tightAreas.options, tightAreas);
  return [
    { step: 'weekdays', asked: p.weekdays.prompt, said: named(p.weekdays.options, weekdays.map(String), ui.know.anyDays) },
    ...(asksSport ? [{ step: 'sport', asked: a.sport.prompt, said: sport ?? ui.you.notSaid }] : []),
    { step: 'tight', asked: a.tightAreas.prompt, said: tight },
    { step: 'extras', asked: p.optIn.prompt, said: named(p.optIn.options, optIn) },
    ...(avoid.length === 0 ? [] : [{ step: 'avoid', asked: p.avoid.prompt, said: named({}, avoid) }]),
  ];
}

/** Only for whom weights matter: body weight, and loads that are known. */
export function loadLines(person: Person): readonly ToldLine[] {
  const { profile, assessment } = person;
  const { profile: p, assessment: a } = phrases;
  const known: readonly ExerciseId[] = Object.keys(assessment.comfortableKg ?? {});
  const weighs = profile.kg !== undefined || asksWeights(new Set(profile.kit));
  return [
    ...(weighs ? [{ step: 'kg', asked: p.kg.prompt, said: profile.kg === undefined ? ui.you.notSaid : weightWords(profile.kg) }] : []),
    ...(asksLoads(person) ? [{ step: 'loads', asked: a.comfortableKg.prompt, said: named({}, known) }] : []),
  ];
}
