// Blind naming: figures without names, each to be chosen among five of the same position and kind. The same seed asks the same questions.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, frameFor, type Movement, still, THEMES } from '@plumbline/figure';
import { exerciseWordsEn, library } from '@plumbline/library';
import { randomFrom } from '../../packages/engine/src/simulate/random.ts';
import { writePicture } from './picture-file.ts';
import { moments } from './sheet.ts';

export interface Question {
  /** Number on the page. */
  n: number;
  /** Five names, in no telling order. */
  choices: readonly string[];
}
const CHOICES = 5;
const PER_PAGE = 8;
/** Names of the self-tests, which are not exercises. */
const TESTS: Readonly<Record<string, string>> = {
  'test-t1': 'Chair stands for 30 seconds',
  'test-t2': 'Front plank hold',
  'test-t3': 'Side plank hold',
  'test-t4': 'Chest lift hold over a pillow',
  'test-t5': 'Hang with a step under the feet',
  'test-t6': 'Half-kneeling, feeling the front of the hip',
  'test-t7': 'Standing toe reach',
  'test-t8': 'Shoulder raise at the wall',
  'test-t9': 'Seated turn, arms crossed',
  'test-t10': 'Hip bend with a stick, eight times',
  'test-t11': 'Stand on one leg near support',
  'test-t12': 'Walk at an easy pace',
  'test-t13': 'Step on and off a low step',
};
const nameOf = (id: string): string => TESTS[id] ?? exerciseWordsEn[id as keyof typeof exerciseWordsEn]?.name ?? id;

function shuffled<T>(list: readonly T[], roll: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
/** Those of the same position and kind first, then of the same position, then of the same kind, then any. */
function neighbours(id: string, ids: readonly string[], roll: () => number): string[] {
  const about = (of: string): { position?: string; kind?: string } => library.exercises.find((e) => e.id === of) ?? { kind: 'test' };
  const own = about(id);
  const near = (of: string): number => (about(of).position === own.position ? 0 : 2) + (about(of).kind === own.kind ? 0 : 1);
  const others = shuffled(
    ids.filter((other) => other !== id && nameOf(other) !== nameOf(id)),
    roll,
  );
  return others.sort((a, b) => near(a) - near(b)).slice(0, CHOICES - 1);
}
/** Questions and their answers, by number. */
export function deal(
  movements: readonly Movement[],
  seed: number,
): { order: Movement[]; questions: Question[]; answers: Record<string, string> } {
  const roll = randomFrom(seed).next;
  const ids = movements.map((m) => m.id);
  const order = shuffled(movements, roll);
  const questions = order.map((m, i) => ({ n: i + 1, choices: shuffled([m.id, ...neighbours(m.id, ids, roll)], roll).map(nameOf) }));
  return { order, questions, answers: Object.fromEntries(order.map((m, i) => [String(i + 1), nameOf(m.id)])) };
}
function page(list: readonly Movement[], from: number): string {
  const cells = list.map((m, i) => {
    const c = compile(m);
    const frame = frameFor(c);
    const pictures = moments(c).map((t) => still(c, t, { theme: THEMES.light, width: 300, frame, title: '' }));
    return `<section><b>${from + i}</b>${pictures.join('')}</section>`;
  });
  return `<!doctype html><meta charset=utf8><style>body{margin:0;padding:8px;background:${THEMES.light.background};font:700 22px system-ui}section{display:flex;align-items:end;gap:4px;border-bottom:1px solid #bbb}b{width:48px}</style>${cells.join('')}`;
}
/** Writes pages of pictures and the questions into `dir`. The answers stay unwritten: the seed gives them again. */
export function writeBlind(movements: readonly Movement[], seed: number, dir: string): void {
  mkdirSync(dir, { recursive: true });
  const { order, questions } = deal(movements, seed);
  for (let i = 0; i < order.length; i += PER_PAGE)
    writePicture(
      page(order.slice(i, i + PER_PAGE), i + 1),
      join(dir, `page-${String(i / PER_PAGE + 1).padStart(2, '0')}.png`),
      1290,
      PER_PAGE * 228 + 16,
    );
  writeFileSync(join(dir, 'questions.json'), `${JSON.stringify(questions, null, 1)}\n`);
}
/** How many of the answers (number to name) are right, and the ids of those that are not. */
export function score(movements: readonly Movement[], seed: number, answersFile: string): { right: number; of: number; missed: string[] } {
  const given = JSON.parse(readFileSync(answersFile, 'utf8')) as Record<string, string>;
  const { order, answers } = deal(movements, seed);
  const missed = order.flatMap((m, i) =>
    given[String(i + 1)] === undefined || given[String(i + 1)] === answers[String(i + 1)]
      ? []
      : [`${m.id} (taken for ${given[String(i + 1)]})`],
  );
  const of = order.filter((_, i) => given[String(i + 1)] !== undefined).length;
  return { right: of - missed.length, of, missed };
}
