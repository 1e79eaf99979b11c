// The readiness questions as sheets: yes, no, not sure, or a number.
import { type Answer, type QuestionId, questions } from '@plumbline/engine';
import { fact, known } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { phrases, questionOf } from '../words.ts';
import type { ListName } from './lists.ts';
import { answer, beginRound, tellStep } from './round.ts';
import type { Option, Sheet } from './sheet.ts';

const { answers } = phrases.asking;
/** Letters on the keyboard, as the language's own words begin. */
const { hotkeys } = ui.check;
export const threeAnswers: readonly Option[] = [
  { value: 'no', label: answers.no, hotkey: hotkeys.no },
  { value: 'yes', label: answers.yes, hotkey: hotkeys.yes },
  { value: 'unsure', label: answers.unsure, hotkey: hotkeys.unsure },
];
export const isAnswer = (value: unknown): value is Answer => value === 'yes' || value === 'no' || value === 'unsure';

/** Where a stepper starts, by unit: near what people often say, and never taken for an answer. */
const startOf: Readonly<Record<string, number>> = { years: 5, months: 3, weeks: 6, mmHg: 120 };

function numberSheet(id: QuestionId, range: { readonly min: number; readonly max: number; readonly unit: string }, seen: boolean): Sheet {
  const words = questionOf(id);
  const given = known().person.answers[id];
  const optional = questions.find((q) => q.id === id)?.required === false;
  return {
    title: words?.prompt ?? '',
    help: words?.help,
    why: true,
    control: {
      kind: 'number',
      ...range,
      start: id === 'B11.diastolic' ? 80 : (startOf[range.unit] ?? range.min),
      unit: words?.unit,
      chosen: seen && typeof given === 'number' ? given : undefined,
      skip: optional ? answers.skip : answers.doNotKnow,
      say: (value) => answer(id, value ?? 'unsure'),
    },
  };
}

export function readinessSheet(id: QuestionId, seen: boolean): Sheet | undefined {
  const question = questions.find((q) => q.id === id);
  const words = questionOf(id);
  if (question === undefined || words === undefined) return undefined;
  if (question.range) return numberSheet(id, question.range, seen);
  const given = known().person.answers[id];
  return {
    title: words.prompt,
    help: words.help,
    why: true,
    control: {
      kind: 'choice',
      options: threeAnswers,
      chosen: seen && isAnswer(given) ? given : undefined,
      say: async (value) => isAnswer(value) && answer(id, value),
    },
  };
}

/** Several calm questions about one thing. */
export const listSheet = (name: ListName, ids: readonly QuestionId[]): Sheet => ({
  title: ui.check.lists[name],
  // How a list is answered is told with the first one.
  help: name === 'below' ? ui.check.listHelp : ui.check.listShort,
  why: true,
  control: { kind: 'list', ids },
});

/** Getting to the floor: a readiness question and a fact for the plan in one. */
export function floorSheet(seen: boolean): Sheet {
  const { prompt, options } = phrases.profile.floor;
  const { person } = known();
  const said = person.answers['F4'] === 'unsure' ? 'unsure' : person.profile.floor;
  return {
    title: prompt,
    why: true,
    control: {
      kind: 'choice',
      options: [
        { value: 'yes', label: options.yes, hotkey: hotkeys.yes },
        { value: 'hard', label: options.hard },
        { value: 'no', label: options.no, hotkey: hotkeys.no },
        { value: 'unsure', label: ui.check.floorUnsure, hotkey: hotkeys.unsure },
      ],
      chosen: seen ? said : undefined,
      say: (value) => sayFloor(value),
    },
  };
}
function sayFloor(value: string): Promise<unknown> {
  const said: Answer = value === 'no' ? 'no' : value === 'unsure' ? 'unsure' : 'yes';
  const floor = value === 'yes' ? 'yes' : value === 'no' ? 'no' : 'hard';
  return tellStep(
    ['floor'],
    fact('readiness-answered', { screen: 'partial', trigger: 'start', answers: { F4: said } }),
    fact('profile-set', { floor }),
  );
}

/** Beside the four-weekly screen: a yes puts all the questions again. Source: R2, R8. */
export function healthChangedSheet(): Sheet {
  const { prompt, help } = phrases.asking.healthChanged;
  return {
    title: prompt,
    help,
    control: {
      kind: 'choice',
      options: threeAnswers,
      say: async (value) => (value === 'no' ? tellStep(['healthChanged']) : beginRound('full', 'R8')),
    },
  };
}
