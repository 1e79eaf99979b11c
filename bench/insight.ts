// How often does the log say something of days that are dealt out by chance, and how often of a walk that really eases the next day?
// Run: npm run bench -- insight
import { parseArgs } from 'node:util';
import { addDays } from '@plumbline/engine';
import type { DaysLived } from '../packages/engine/src/insights/days.ts';
import { LOOK_DAYS, readInsights } from '../packages/engine/src/insights/read-insights.ts';
import { firstDay, shuffled, type YearTruth, yearOf } from '../packages/engine/src/insights/year-of-days.fixture.ts';
import { randomFrom } from '../packages/engine/src/simulate/random.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '4000' }, seed: { type: 'string', default: '1' } } });
const people = Number(values.people);
const looks = [1, 2, 3, 4];

const saidAt = (lived: DaysLived, look: number): boolean => readInsights(lived, firstDay, addDays(firstDay, look * LOOK_DAYS)).length > 0;

/** Shares that were told something by each look, counted once. */
function sharesBy(truth: YearTruth, isShuffled: boolean, count: number): number[] {
  const random = randomFrom(Number(values.seed));
  const told = looks.map(() => 0);
  for (let n = 0; n < count; n++) {
    const lived = yearOf(random, truth);
    const days = isShuffled ? shuffled(lived, random) : lived;
    const first = looks.findIndex((look) => saidAt(days, look));
    if (first >= 0) for (let at = first; at < looks.length; at++) told[at] = (told[at] as number) + 1 / count;
  }
  return told;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(11);
const row = (name: string, cells: readonly string[]): void => console.log(`${name.padEnd(64)}${cells.join('')}`);
const plain: YearTruth = { walkEases: 0, rows: 0, habit: 0 };
const chance: readonly (readonly [name: string, truth: Partial<YearTruth>, isShuffled: boolean])[] = [
  ['dealt out anew', { walkEases: 1.5, rows: 0.5, habit: 0.5 }, true],
  ['nothing eases anything', {}, false],
  ['nothing eases anything, bad days in rows (0.3)', { rows: 0.3 }, false],
  ['nothing eases anything, days and deeds in rows (0.5, 0.5)', { rows: 0.5, habit: 0.5 }, false],
];
console.log(`${people} years a row, three rated days a week, noise of one rating 1.4. Told anything by the look after`);
row(
  '',
  looks.map((look) => `${look * (LOOK_DAYS / 7)} weeks`.padStart(11)),
);
let most = 0;
for (const [name, more, isShuffled] of chance) {
  const told = sharesBy({ ...plain, ...more }, isShuffled, people);
  if (isShuffled) most = told.at(-1) as number;
  row(name, told.map(percent));
}
for (const walkEases of [1, 1.5, 2]) {
  row(`a day after a walk is easier by ${walkEases}`, sharesBy({ ...plain, walkEases }, false, Math.ceil(people / 20)).map(percent));
}
console.log(`\nTold anything in a year of days dealt out anew: ${percent(most).trim()} (the aim is 5 % or less)`);
if (most > 0.05) process.exitCode = 1;
