// What is asked about the person, their back and their days, as sheets over the profile and the assessment.
import type { Assessment, BodyLocation, Goal, Person } from '@plumbline/engine';
import { day, known } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { tellStep } from './round.ts';
import { optionsOf, type Sheet } from './sheet.ts';
import { addsSheet } from './sheets-adds.ts';
import { wakesSheet, waysSheet } from './sheets-direction.ts';
import {
  avoidSheet,
  bodyWeightSheet,
  extrasSheet,
  loadsSheet,
  onsetSheet,
  sportSheet,
  tightSheet,
  weekdaysSheet,
} from './sheets-wishes.ts';
import type { StepKey } from './steps.ts';
import { assessed, profile } from './tell-answer.ts';

const text = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));

type PainField = 'painNow' | 'painAvg' | 'painWorst';
const painSheet =
  (field: PainField) =>
  ({ assessment }: Person): Sheet => ({
    title: phrases.assessment[field].prompt,
    control: {
      kind: 'scale',
      low: phrases.checkIns.before.pre.low,
      high: phrases.checkIns.before.pre.high,
      chosen: assessment[field],
      say: (value) => assessed(field, { [field]: value }),
    },
  });

type ChoiceField = 'aggravationMinutes' | 'settleMinutes' | 'activeMinutes' | 'sittingHours';
const rangeSheet =
  (key: StepKey, field: ChoiceField, labels: Readonly<Record<string, string>>, title: string, help?: string) =>
  ({ assessment }: Person): Sheet => ({
    title,
    help,
    control: {
      kind: 'choice',
      // Keys of a table that are whole numbers come in rising order.
      options: optionsOf(labels),
      chosen: text(assessment[field]),
      say: (value) => assessed(key, { [field]: Number(value) }),
    },
  });

const noPain: Partial<Assessment> = { durationWeeks: 0, painNow: 0, painAvg: 0, painWorst: 0 };
const { none: noneNow, ...spells } = ui.check.duration;

type Builder = (person: Person) => Sheet;
/** Every field that a person is asked for, by the name of its step. */
export const personSheets: Readonly<Record<string, Builder>> = {
  birthYear: ({ profile: { birthYear } }) => ({
    title: phrases.profile.birthYear.prompt,
    help: phrases.profile.birthYear.help,
    control: {
      kind: 'number',
      min: 1900,
      max: Number(day.value.slice(0, 4)),
      start: 1980,
      chosen: birthYear,
      say: async (value) => value !== undefined && profile('birthYear', { birthYear: value }),
    },
  }),
  sex: ({ profile: { sex } }) => ({
    title: phrases.profile.sex.prompt,
    help: phrases.profile.sex.help,
    control: {
      kind: 'choice',
      options: [...optionsOf(phrases.profile.sex.options), { value: '', label: phrases.asking.answers.skip }],
      chosen: sex,
      say: (value) => (value === 'female' || value === 'male' || value === 'other' ? profile('sex', { sex: value }) : tellStep(['sex'])),
    },
  }),
  duration: ({ assessment: { durationWeeks } }) => ({
    title: ui.check.durationTitle,
    control: {
      kind: 'choice',
      options: [...optionsOf(spells), { value: 'none', label: noneNow }],
      chosen: durationWeeks === 0 ? 'none' : text(durationWeeks),
      say: (value) => assessed('duration', value === 'none' ? noPain : { durationWeeks: Number(value) }),
    },
  }),
  onset: onsetSheet,
  painNow: painSheet('painNow'),
  painAvg: painSheet('painAvg'),
  painWorst: painSheet('painWorst'),
  places: ({ assessment: { locations } }) => ({
    title: phrases.assessment.locations.prompt,
    help: phrases.assessment.locations.help,
    control: {
      kind: 'many',
      isMap: true,
      groups: [{ options: optionsOf(phrases.assessment.locations.options) }],
      chosen: locations ?? [],
      none: ui.check.noPlace,
      say: (values) => assessed('places', { locations: values.filter(isPlace) }),
    },
  }),
  stirs: rangeSheet('stirs', 'aggravationMinutes', ui.know.stirs, phrases.assessment.aggravationMinutes.prompt),
  settles: rangeSheet('settles', 'settleMinutes', ui.know.settles, phrases.assessment.settleMinutes.prompt),
  spells: ({ assessment: { episodesPastYear } }) => ({
    title: phrases.assessment.episodesPastYear.prompt,
    help: phrases.assessment.episodesPastYear.help,
    control: {
      kind: 'choice',
      options: optionsOf(ui.know.spells),
      chosen: text(episodesPastYear),
      say: (value) => assessed('spells', { episodesPastYear: Number(value) }),
    },
  }),
  ways: waysSheet,
  wakes: wakesSheet,
  tight: tightSheet,
  active: rangeSheet('active', 'activeMinutes', ui.know.active, ui.know.activeTitle, phrases.assessment.activeMinutes.help),
  sitting: rangeSheet('sitting', 'sittingHours', ui.know.sitting, phrases.assessment.sittingHours.prompt),
  training: ({ assessment: { training } }) => ({
    title: phrases.assessment.training.prompt,
    control: {
      kind: 'choice',
      options: optionsOf(phrases.assessment.training.options),
      chosen: text(training),
      say: (value) => assessed('training', { training: value === '2' ? 2 : value === '1' ? 1 : 0 }),
    },
  }),
  goals: ({ profile: { goals } }) => ({
    title: phrases.profile.goals.prompt,
    help: ui.know.goalsMost,
    control: {
      kind: 'many',
      groups: [{ options: optionsOf(phrases.profile.goals.options) }],
      chosen: goals,
      most: 2,
      none: ui.know.nothing,
      say: (values) => profile('goals', { goals: values.filter(isGoal) }),
    },
  }),
  minutes: ({ profile: { minutes } }) => ({
    title: phrases.profile.minutes.prompt,
    help: phrases.profile.minutes.help,
    control: {
      kind: 'choice',
      tiles: true,
      options: sessionMinutes.map((n) => ({ value: String(n), label: String(n), help: ui.know.minutesUnit })),
      chosen: text(minutes),
      say: (value) => profile('minutes', { minutes: Number(value) }),
    },
  }),
  days: ({ profile: { daysPerWeek, weekdays } }) => ({
    title: phrases.profile.daysPerWeek.prompt,
    control: {
      kind: 'choice',
      tiles: true,
      options: [1, 2, 3, 4, 5, 6, 7].map((n) => ({ value: String(n), label: String(n) })),
      chosen: text(daysPerWeek),
      // Days that were picked for another number of sessions say nothing any more.
      say: (value) => profile('days', { daysPerWeek: Number(value), ...(weekdays?.length === Number(value) ? {} : { weekdays: [] }) }),
    },
  }),
  weekdays: weekdaysSheet,
  kg: bodyWeightSheet,
  loads: loadsSheet,
  adds: addsSheet,
  sport: sportSheet,
  extras: extrasSheet,
  avoid: avoidSheet,
  kit: () => ({ title: phrases.profile.kit.prompt, help: phrases.profile.kit.help, control: { kind: 'kit' } }),
};

/** The lengths a session can have. Units: minutes. */
export const sessionMinutes = [2, 7, 15, 20, 30, 45, 60] as const;

const isPlace = (value: string): value is BodyLocation => Object.hasOwn(phrases.assessment.locations.options, value);
const isGoal = (value: string): value is Goal => Object.hasOwn(phrases.profile.goals.options, value);

/** The sheet of a field; with `seen` false nothing is shown as chosen. */
export function personSheet(key: StepKey, seen: boolean): Sheet | undefined {
  const sheet = Object.hasOwn(personSheets, key) ? personSheets[key]?.(known().person) : undefined;
  if (sheet === undefined || seen) return sheet;
  const { control } = sheet;
  switch (control.kind) {
    case 'kit':
    case 'loads':
    case 'conditions':
    case 'list':
      return sheet;
    case 'rates':
      return { ...sheet, control: { ...control, chosen: {} } };
    case 'many':
      return { ...sheet, control: { ...control, chosen: [] } };
    default:
      return { ...sheet, control: { ...control, chosen: undefined } };
  }
}
