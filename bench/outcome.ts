// How often is "better" said of people who are not, and how soon of people who are? Both rules on simulated people with known truth.
// Run: npm run bench -- outcome
import { parseArgs } from 'node:util';
import { answersOf, steady, type Truth } from './parts/outcome-people.ts';
import { firstNews, type Rule, ruleBook, setLooks } from './parts/outcome-rules.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '8000' }, seed: { type: 'string', default: '1' } } });
const people = Number(values.people);
const seed = Number(values.seed);

const noises = [0.8, 1, 1.2, 1.5];
const levels = [4, 5, 6, 7];
const rules: readonly (readonly [string, Rule])[] = [
  ['rule book 3.3', ruleBook],
  ['set looks (0013)', setLooks],
];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const line = (name: string, cells: readonly string[]): void => console.log(`${name.padEnd(56)}${cells.join('')}`);
const head = (title: string, columns: readonly string[]): void => {
  console.log(`\n${title}`);
  line(
    '',
    columns.map((column) => column.padStart(8)),
  );
};

function shareOf(truth: Truth, says: (row: readonly number[]) => boolean, among = levels): number {
  let told = 0;
  for (const row of answersOf(truth, people, among, seed)) if (says(row)) told += 1;
  return told / people;
}
const ever = (rule: Rule) => (row: readonly number[]) => firstNews(rule, row) <= 52;
const once = (rule: Rule, week: number) => (row: readonly number[]) => rule(row.slice(0, week + 1));

const wrongly: readonly (readonly [string, Partial<Truth>, (rule: Rule) => (row: readonly number[]) => boolean])[] = [
  ['one look, week 12', {}, (rule) => once(rule, 12)],
  ['a look a week for a year', {}, ever],
  ['one look, began in a bad week', { beganBad: true }, (rule) => once(rule, 12)],
  ['a look a week, began in a bad week', { beganBad: true }, ever],
  ['a look a week, bad weeks in rows (0.3)', { rows: 0.3 }, ever],
];
console.log(`${people} people a cell, true pain ${levels.join(', ')}, answers in whole points`);
head(
  'Told "better" while nothing changed, by the noise of one answer',
  noises.map((noise) => `SD ${noise}`),
);
let most = 0;
for (const [what, more, how] of wrongly) {
  for (const [name, rule] of rules) {
    const shares = noises.map((noise) => shareOf({ ...steady, ...more, noise }, how(rule)));
    if (rule === setLooks && more.rows === undefined) most = Math.max(most, ...shares);
    line(`${what}: ${name}`, shares.map(percent));
  }
}

const weeks = [6, 8, 10, 12, 16, 20, 28, 52];
for (const fall of [3, 4]) {
  head(
    `Told "better" by that week, after a true fall of ${fall} points by week 6`,
    weeks.map((week) => `week ${week}`),
  );
  for (const noise of noises) {
    for (const [name, rule] of rules) {
      const news = [...answersOf({ ...steady, noise, fall }, people, [5, 6, 7, 8], seed + 1)].map((row) => firstNews(rule, row));
      line(
        `SD ${noise}: ${name}`,
        weeks.map((week) => percent(news.filter((at) => at <= week).length / people)),
      );
    }
  }
}
console.log(`\nFalse "better" with set looks, at most: ${percent(most).trim()} (the aim is 5 % or less)`);
if (most > 0.05) process.exitCode = 1;
