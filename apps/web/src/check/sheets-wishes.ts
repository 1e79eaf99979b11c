// What a person would like in their plan, and what not: a sport, tight places, their days, extras, and loads they know. Source: 2.1, AM-19, AM-20.
import { ACTIVITIES_MOST, activitiesOf } from '@plumbline/coach';
import type { Assessment, Person } from '@plumbline/engine';
import { askedByWords } from '../model/asked-by-words.ts';
import { fact, known } from '../model/home.ts';
import { namingOf } from '../own/naming.ts';
import { asKg, inOwnUnit, weightUnit } from '../settings/weight-unit.ts';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put } from '../words.ts';
import { tellStep } from './round.ts';
import { optionsOf, type Sheet } from './sheet.ts';
import { assessed, profile } from './tell-answer.ts';

const SPORT_LONGEST = 80;
/** A sport is one of the things that matter, where there is room for one more: rated each week, and brought back step by step. Source: AM-19. */
const sportFacts = (words: string) => [
  fact('assessment-answered', { sport: words }),
  ...(activitiesOf(known()).length < ACTIVITIES_MOST ? namingOf(words).contents : askedByWords(words)),
];
export const sportSheet = ({ assessment: { sport } }: Person): Sheet => ({
  title: phrases.assessment.sport.prompt,
  help: ui.know.sportHelp,
  control: {
    kind: 'text',
    most: SPORT_LONGEST,
    chosen: sport,
    skip: ui.know.noSport,
    say: (words) => tellStep(['sport'], ...(words === '' ? [] : sportFacts(words))),
  },
});

const tightAreas = () => phrases.assessment.tightAreas.options;
const isTight = (value: string): value is NonNullable<Assessment['tightAreas']>[number] => Object.hasOwn(tightAreas(), value);
export const tightSheet = ({ assessment }: Person): Sheet => ({
  title: phrases.assessment.tightAreas.prompt,
  help: phrases.assessment.tightAreas.help,
  control: {
    kind: 'many',
    groups: [{ options: optionsOf(tightAreas()) }],
    chosen: assessment.tightAreas ?? [],
    none: ui.check.noPlace,
    say: (values) => assessed('tight', { tightAreas: values.filter(isTight) }),
  },
});

/** As many days as sessions, or none at all: fewer would say nothing about the others. */
export const weekdaysSheet = ({ profile: { weekdays, daysPerWeek } }: Person): Sheet => ({
  title: phrases.profile.weekdays.prompt,
  help: put(ui.know.weekdaysHelp, { n: daysPerWeek }),
  control: {
    kind: 'many',
    groups: [{ options: optionsOf(phrases.profile.weekdays.options) }],
    chosen: (weekdays ?? []).map(String),
    whole: daysPerWeek,
    none: ui.know.anyDays,
    say: (values) => profile('weekdays', { weekdays: values.map(Number).sort((a, b) => a - b) }),
  },
});

const lightest = (): number => Math.round(inOwnUnit(30));
const heaviest = (): number => Math.round(inOwnUnit(300));
export const bodyWeightSheet = ({ profile: { kg } }: Person): Sheet => ({
  title: phrases.profile.kg.prompt,
  help: phrases.profile.kg.help,
  control: {
    kind: 'number',
    min: lightest(),
    max: heaviest(),
    start: Math.round(inOwnUnit(70)),
    unit: weightUnit(),
    chosen: kg === undefined ? undefined : Math.round(inOwnUnit(kg)),
    skip: ui.know.noWeight,
    say: (value) => (value === undefined ? tellStep(['kg']) : profile('kg', { kg: asKg(value) })),
  },
});

export const loadsSheet = (): Sheet => ({
  title: phrases.assessment.comfortableKg.prompt,
  help: phrases.assessment.comfortableKg.help,
  control: { kind: 'loads' },
});

/** What comes only when asked for: three kinds here, single exercises on their own pages. */
export const extrasSheet = ({ profile: { optIn } }: Person): Sheet => {
  const kinds = phrases.profile.optIn.options;
  const single = optIn.filter((id) => !Object.hasOwn(kinds, id));
  return {
    title: phrases.profile.optIn.prompt,
    help: phrases.profile.optIn.help,
    control: {
      kind: 'many',
      groups: [{ options: [...optionsOf(kinds), ...single.map((id) => ({ value: id, label: exerciseName(id) }))] }],
      chosen: optIn,
      none: ui.know.nothing,
      say: (values) => profile('extras', { optIn: values }),
    },
  };
};

/** What is left out by wish; a tick taken away brings an exercise back. More are left out on their own pages. */
export const avoidSheet = ({ profile: { avoid = [] } }: Person): Sheet => ({
  title: phrases.profile.avoid.prompt,
  help: ui.know.avoidHelp,
  control: {
    kind: 'many',
    groups: [{ options: avoid.map((id) => ({ value: id, label: exerciseName(id) })) }],
    chosen: avoid,
    none: ui.know.avoidNone,
    say: (values) => profile('avoid', { avoid: values }),
  },
});

/** S000 asks since when. Onset late in life spares the questions about a cause that begins early. Source: rule book 2.1, B8. */
export const onsetSheet = ({ assessment: { onsetAge } }: Person): Sheet => ({
  title: phrases.assessment.onsetAge.prompt,
  control: {
    kind: 'number',
    min: 1,
    max: 110,
    start: 30,
    unit: phrases.assessment.onsetAge.unit,
    chosen: onsetAge,
    skip: ui.know.notSure,
    say: (value) => (value === undefined ? tellStep(['onset']) : assessed('onset', { onsetAge: value })),
  },
});
