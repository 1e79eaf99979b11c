// The handout in words, ready to be laid out on a screen or a page.
import type { ExerciseId } from '@plumbline/engine';
import { sayCount } from '@plumbline/library';
import type { Wish } from './from-trainer.ts';
import type { Handout, HandoutSession } from './handout.ts';
import { cardOf, doseOf, nameOf, type PaperScene, programName, put } from './paper-scene.ts';
import { type TrainerText, trainerText, trainerTitle, wishLines } from './trainer-text.ts';

export interface HandoutSessionText {
  readonly title: string;
  readonly minutes: string;
  readonly tick: string;
  readonly days: readonly string[];
  readonly head: readonly [number: string, exercise: string, amount: string];
  readonly rows: readonly (readonly [number: string, exercise: string, amount: string])[];
}
export interface HandoutExerciseText {
  readonly id: ExerciseId;
  readonly number: string;
  readonly name: string;
  readonly amount: string;
  readonly setUp: string;
  readonly steps: readonly string[];
  /** A label and its points. */
  readonly stopIf: readonly [label: string, points: readonly string[]];
  /** What a trainer says of it and has in mind; `notes` in their own words. */
  readonly trainer: Omit<TrainerText, 'first'> | undefined;
}
export interface BackText {
  /** In the person's own words. */
  readonly name: string;
  /** The amount of a day with its range. */
  readonly amount: string;
}
export interface HandoutText {
  readonly title: string;
  readonly lead: string;
  /** What a trainer says of the whole program. */
  readonly trainer: TrainerText | undefined;
  readonly sessions: readonly HandoutSessionText[];
  /** What comes back step by step; no rows where nothing does. */
  readonly back: { readonly title: string; readonly tick: string; readonly days: readonly string[]; readonly rows: readonly BackText[] };
  readonly how: string;
  readonly exercises: readonly HandoutExerciseText[];
  readonly pictures: Readonly<Record<'start' | 'work', string>>;
  readonly notices: readonly { readonly title: string; readonly lines: readonly string[]; readonly act: string }[];
  readonly scan: string;
  readonly own: string;
}

function sessionText(session: HandoutSession, at: number, scene: PaperScene): HandoutSessionText {
  const { handout } = scene.phrases.paper;
  const { kind, minutes, days, lines } = session;
  return {
    title: put(handout.session, { n: at + 1, kind: scene.phrases.names.dayKinds[kind] }),
    minutes: put(handout.minutes, { n: minutes }),
    tick: handout.tick,
    days: days.map(scene.shortDay),
    head: [handout.number, handout.exercise, handout.amount],
    rows: lines.map(({ number, item: { exercise, dose, optional } }) => [
      String(number),
      nameOf(scene, exercise) + (optional ? ` (${handout.optional})` : ''),
      doseOf(scene, exercise, dose),
    ]),
  };
}

function backText({ own, ownDays }: Handout, { phrases, shortDay }: PaperScene): HandoutText['back'] {
  const { back, tick } = phrases.paper.handout;
  const rows = own.map(({ words, unit, amount, least, most, goal }) => {
    const range = put(least === 0 ? back.ceiling : back.range, { least, most, goal });
    return { name: words, amount: `${sayCount(String(amount), phrases.effects.units[unit])}: ${range}` };
  });
  return { title: back.title, tick, days: ownDays.map(shortDay), rows };
}

function wordsOf(wishes: readonly Wish[], { trainer }: Handout, scene: PaperScene): HandoutExerciseText['trainer'] {
  const once = (lines: readonly string[]): readonly string[] => [...new Set(lines)];
  const notes = once(wishes.flatMap(({ slot }) => slot.note ?? []));
  const lines = once(wishes.flatMap(({ slot }) => wishLines(slot, scene)));
  if (trainer === undefined || (notes.length === 0 && lines.length === 0)) return undefined;
  return { title: trainerTitle('says', trainer, scene), notes, wishes: trainerTitle('wishes', trainer, scene), lines };
}

/** Errors: none; an exercise without words is shown by its drawing alone. */
export function handoutText(view: Handout, scene: PaperScene): HandoutText {
  const { paper, outcomes } = scene.phrases;
  const { title, signs, act } = outcomes.warningSigns;
  const cards = view.cards.flatMap((id) => cardOf(scene, id) ?? []);
  return {
    title: programName(scene, view.program),
    lead: put(paper.handout.lead, { from: scene.fullDay(view.from), until: scene.fullDay(view.until) }),
    trainer: view.trainer && trainerText(view.trainer, scene),
    sessions: view.sessions.map((session, at) => sessionText(session, at, scene)),
    back: backText(view, scene),
    how: paper.handout.how,
    exercises: view.shown.map(({ exercise, dose, wishes }, at) => {
      const words = scene.exerciseWords(exercise);
      return {
        id: exercise,
        number: String(at + 1),
        name: words?.name ?? '',
        amount: dose === undefined ? '' : doseOf(scene, exercise, dose),
        setUp: words?.setUp ?? '',
        steps: words?.steps ?? [],
        stopIf: [paper.handout.stopIf, words?.stopIf ?? []],
        trainer: wordsOf(wishes, view, scene),
      };
    }),
    pictures: paper.handout.pictures,
    notices: [...cards, { title, lines: signs, act }],
    scan: paper.handout.scan,
    own: paper.handout.own,
  };
}

/** What a reader of the screen hears of the two drawings of an exercise; `says` describes its movement. */
export const pictureText = ({ phrases }: PaperScene, name: string, says: string): string =>
  put(phrases.paper.handout.picture, { name, says }).trim();
