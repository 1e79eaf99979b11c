// What a trainer has in mind, in a person's words: where to start, how it grows, what comes then, and when it gets easier.
import type { HabitId, HabitTime, ProgramCondition, ProgramSlot, ProgramStep } from '@plumbline/engine';
import type { FromTrainer } from './from-trainer.ts';
import { countOf, nameOf, type PaperScene, put } from './paper-scene.ts';

const MINUTE = 60;
type Unit = ProgramStep['unit'];

function amount({ phrases: { paper, decimalMark }, weight }: PaperScene, value: number, unit: Unit): string {
  const n = String(value).replace('.', decimalMark);
  if (unit === 'reps') return n;
  if (unit === 'kg') return weight?.(value) ?? put(paper.dose.kg, { n });
  if (unit === 'seconds' && value >= 2 * MINUTE && value % MINUTE === 0) return put(paper.dose.minutes, { n: value / MINUTE });
  return put(paper.dose[unit], { n });
}

/** What the low end of a range is counted in, and its high end. */
function highEnd({ dose }: ProgramSlot): { readonly unit: Unit; readonly to: number } | undefined {
  if (dose?.reps !== undefined) return { unit: 'reps', to: dose.reps };
  if (dose?.metres !== undefined) return { unit: 'metres', to: dose.metres };
  return dose?.seconds === undefined ? undefined : { unit: 'seconds', to: dose.seconds };
}
function rangeLine(slot: ProgramSlot, scene: PaperScene): readonly string[] {
  const end = highEnd(slot);
  if (slot.from === undefined || end === undefined) return [];
  const [from, to] = [amount(scene, slot.from, end.unit), amount(scene, end.to, end.unit)];
  return [put(scene.phrases.trainer.range, { from, to })];
}
function stepLine({ by, unit, to }: ProgramStep, scene: PaperScene): string {
  const { step, stepTo } = scene.phrases.trainer;
  const more = amount(scene, by, unit);
  return to === undefined ? put(step, { by: more }) : put(stepTo, { by: more, to: amount(scene, to, unit) });
}
function conditionLine({ of, over, act }: ProgramCondition, { phrases: { trainer } }: PaperScene): string {
  return put(trainer.when[of], { n: over, act: trainer.acts[act] });
}

/** What is said of a range, of the step, of what comes then, and of conditions; an empty list where nothing is. */
function wishParts(slot: ProgramSlot, scene: PaperScene): readonly (readonly string[])[] {
  const { step, next, when = [] } = slot;
  return [
    rangeLine(slot, scene),
    step ? [stepLine(step, scene)] : [],
    next === undefined ? [] : [put(scene.phrases.trainer.next, { name: nameOf(scene, next) })],
    when.map((one) => conditionLine(one, scene)),
  ];
}
/** For one exercise, each thing a sentence: "8 to 12: start at 8." Empty where the trainer wrote a dose alone. */
export const wishLines = (slot: ProgramSlot, scene: PaperScene): readonly string[] => [...new Set(wishParts(slot, scene).flat())];

/** What a newer version has in mind otherwise. What only went is said to be gone; what was replaced is said as it is now. */
export function wishChanges(before: ProgramSlot, after: ProgramSlot, scene: PaperScene): readonly string[] {
  const old = wishParts(before, scene);
  return wishParts(after, scene).flatMap((now, at) => {
    const was = old[at] ?? [];
    if (now.length === 0) return was.map((says) => put(scene.phrases.trainer.noMore, { says }));
    return now.filter((line) => !was.includes(line));
  });
}

/** How often or when, without who says so: "every 2 h, 2 min each time". Empty where nothing of it is said. */
export function habitTimeText({ every, at, seconds }: HabitTime, scene: PaperScene): string {
  const { time } = scene.phrases.trainer;
  const minutes = (n: number): string =>
    n % MINUTE === 0 ? countOf(time.hours, n / MINUTE) : put(scene.phrases.paper.dose.minutes, { n });
  const [from, to] = every ?? [];
  const often =
    from === undefined || to === undefined
      ? []
      : [from === to ? put(time.every, { time: minutes(from) }) : put(time.between, { from: minutes(from), to: minutes(to) })];
  const clock = at === undefined || at.length === 0 ? [] : [put(time.at, { times: at.join(', ') })];
  const long = seconds === undefined ? [] : [put(time.each, { time: amount(scene, seconds, 'seconds') })];
  return [...often, ...clock, ...long].join(', ');
}

export interface TrainerText {
  /** "Ana Ruiz says". */
  readonly title: string;
  /** In the trainer's own words. */
  readonly notes: readonly string[];
  /** Above `lines`. */
  readonly wishes: string;
  /** Conditions for every exercise, and habits with their times. */
  readonly lines: readonly string[];
  /** That how a person is comes first. */
  readonly first: string;
}

/** "Ana Ruiz says", "What your trainer has in mind". */
export function trainerTitle(
  which: 'says' | 'wishes',
  { name }: Pick<FromTrainer, 'name'>,
  { phrases }: Pick<PaperScene, 'phrases'>,
): string {
  const { trainer } = phrases;
  return name === undefined ? trainer.unnamed[which] : put(trainer[which], { name });
}

/** What is for the whole program; undefined where the trainer wrote nothing of the kind. */
export function trainerText(from: FromTrainer, scene: PaperScene): TrainerText | undefined {
  const { trainer, habits } = scene.phrases;
  const { notes = [], when = [], habitTimes = {} } = from.tree;
  const times = Object.entries(habitTimes).flatMap(([habit, time]) => {
    const says = habitTimeText(time, scene);
    return says === '' ? [] : [`${habits[habit as HabitId].name}: ${says}.`];
  });
  const lines = [...when.map((one) => put(trainer.forAll, { says: conditionLine(one, scene) })), ...times];
  if (notes.length === 0 && lines.length === 0) return undefined;
  return { title: trainerTitle('says', from, scene), notes, wishes: trainerTitle('wishes', from, scene), lines, first: trainer.first };
}
