// What does an own experiment say of people whose truth is known: how often "it helped" of what does nothing, and how often of what does?
// Run: npm run bench -- experiment
import { parseArgs } from 'node:util';
import { addDays, standingOf } from '@plumbline/engine';
import { type ExperimentTruth, experimentsOf, plainTruth } from './parts/experiment-people.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '8000' }, seed: { type: 'string', default: '1' } } });
const people = Number(values.people);
const noises = [0.8, 1, 1.2, 1.5];

const answers = ['helped', 'helped-a-little', 'made-no-difference', 'could-be-chance', 'harder', 'none'] as const;
type Answer = (typeof answers)[number];

/** Shares of the people, by what they are told in the end; `none` where a rule ended it before six blocks. */
function sharesOf(truth: ExperimentTruth): Readonly<Record<Answer, number>> {
  const told: Record<Answer, number> = {
    helped: 0,
    'helped-a-little': 0,
    'made-no-difference': 0,
    'could-be-chance': 0,
    harder: 0,
    none: 0,
  };
  for (const lived of experimentsOf(truth, people, Number(values.seed))) {
    const end = standingOf(lived, addDays(lived.heardOn, 1));
    told[(end.kind === 'ended' ? end.reading?.kind : undefined) ?? 'none'] += 1 / people;
  }
  return told;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(12);
const row = (name: string, cells: readonly string[]): void => console.log(`${name.padEnd(44)}${cells.join('')}`);

const truths: readonly (readonly [name: string, truth: Partial<ExperimentTruth>])[] = [
  ['does nothing', {}],
  ['does nothing, bad weeks in rows (0.3)', { rows: 0.3 }],
  ['does nothing, pain falls by 3 by itself', { fall: 3 }],
  ['does 1 point', { effect: 1 }],
  ['does 2 points', { effect: 2 }],
  ['does 2 points, half of it lasts a week more', { effect: 2, lasts: 0.5 }],
  ['makes it 1 point harder', { effect: -1 }],
];
let most = 0;
console.log(`${people} people a row, usual pain 4 to 7, answers in whole points`);
for (const [name, more] of truths) {
  console.log('');
  row(
    name,
    ['helped', 'a little', 'no matter', 'chance', 'harder', 'no answer'].map((head) => head.padStart(12)),
  );
  for (const noise of noises) {
    const told = sharesOf({ ...plainTruth, ...more, noise });
    if (more.effect === undefined) most = Math.max(most, told.helped + told['helped-a-little']);
    row(
      `  noise of one answer ${noise}`,
      answers.map((answer) => percent(told[answer])),
    );
  }
}
console.log(`\nTold "helped", a little or more, of what does nothing, at most: ${percent(most).trim()} (the aim is 5 % or less)`);
if (most > 0.05) process.exitCode = 1;
