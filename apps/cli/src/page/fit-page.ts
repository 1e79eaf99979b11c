// A trainer's program beside one person: what stays, what begins otherwise, what cannot be and what comes nearest.
import type { Hindrance, ProgramFit, SlotFit } from '@plumbline/coach';
import { type Dose, type ExerciseId, mayPlan, type Person } from '@plumbline/engine';
import { exerciseOf } from '../catalog.ts';
import { doseWords } from './dose-words.ts';
import type { Ink } from './ink.ts';
import { paragraphs, stack, wrap } from './layout.ts';
import { outcomePage } from './outcome-page.ts';
import { nameOf, phrases, toldTo, why } from './words.ts';

const kinds: Readonly<Record<SlotFit['fits'], string>> = {
  'as-written': 'as written',
  'other-dose': 'other dose to begin with',
  instead: 'something else for now',
  'left-out': 'left out for now',
};
const hindrances: Readonly<Record<Exclude<Hindrance, 'ruled-out'>, string>> = {
  'no-kit': 'It needs kit that is not at hand.',
  unwanted: 'The person asked not to do it.',
  'not-yet': 'The person has not worked up to it, or the day has no room for it yet.',
};

const dosed = (exercise: ExerciseId, dose: Dose): string => {
  const facts = exerciseOf(exercise);
  return facts === undefined ? nameOf(exercise) : `${nameOf(exercise)}, ${doseWords(facts, dose)}`;
};
const titleOf = ({ wants, gets }: SlotFit): string => nameOf(wants ?? gets?.exercise ?? '');

/** Each reason once; a missing reason is no empty line. */
function reasonWords({ hindrance, because }: Pick<SlotFit, 'hindrance' | 'because'>): string {
  const told = [...new Set(because.map(why))].filter((says) => says !== phrases.effects.unknown).map(toldTo);
  if (hindrance === 'ruled-out' || told.length > 0) return told.join(' ');
  return hindrance === undefined ? '' : hindrances[hindrance];
}

/** What becomes of what is wished beside the dose. */
function wishWords({ next, smallerStep }: SlotFit): readonly string[] {
  const step = smallerStep && `Your step of ${smallerStep.wished} is larger than the rules take at once: it steps by ${smallerStep.by}.`;
  if (next === undefined) return step === undefined ? [] : [step];
  const { exercise, hindrance, because } = next;
  const why = hindrance === undefined ? '' : ` ${reasonWords({ hindrance, because })}`;
  const then = hindrance === undefined ? `Then: ${nameOf(exercise)}.` : `Then ${nameOf(exercise)} has to wait.${why}`;
  return [...(step === undefined ? [] : [step]), then];
}

function slotLines(slot: SlotFit, ink: Ink): readonly string[] {
  const { fits, gets, nearest } = slot;
  const ok = fits === 'as-written' || fits === 'other-dose';
  const head = `  ${ok ? ink.good('ok') : ink.care('->')}  ${titleOf(slot)}: ${kinds[fits]}`;
  const given = gets === undefined || fits === 'as-written' ? [] : wrap(`Gets: ${dosed(gets.exercise, gets.dose)}.`, '      ');
  const reason = reasonWords(slot);
  const told = reason === '' ? [] : wrap(reason, '      ');
  const wishes = wishWords(slot).flatMap((says) => wrap(says, '      '));
  const other = nearest.length === 0 ? [] : wrap(`You could write: ${nearest.join(', ')}.`, '      ');
  return [head, ...given, ...told, ...wishes, ...other];
}

/** The whole page. Where readiness allows no plan, its page stands instead. */
export function fitPage({ plan, days }: ProgramFit, person: Person, ink: Ink): readonly string[] {
  if (!mayPlan(plan.verdict)) return outcomePage(plan.verdict, person, ink);
  const slots = days.flatMap((day) => day.slots);
  const changed = slots.filter(({ fits }) => fits === 'instead' || fits === 'left-out').length;
  const lead =
    changed === 0
      ? 'Every exercise of this program is open to this person.'
      : `${changed} of ${slots.length} places need a change for this person. Plumbline makes it by itself; better, write what you want instead.`;
  return stack([
    paragraphs([lead]),
    ...days.map(({ name, slots: own }) => [ink.strong(name), ...own.flatMap((slot) => slotLines(slot, ink))]),
    paragraphs(['Doses are those of the first time. They rise from there by the published rules; yours are what is worked up to.']),
  ]);
}
