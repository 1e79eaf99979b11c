// Have the plans of a fixed set of people changed by one byte? For changes that should only be quicker.
// Run: npm run bench -- golden --write (before the change), then npm run bench -- golden (after it)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { differences, type Golden, goldenNow } from './parts/golden.ts';

const folder = fileURLToPath(new URL('../reports/', import.meta.url));
const file = `${folder}golden.json`;
const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const now = goldenNow();
if (values.write || !existsSync(file)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`kept in reports/golden.json: ${now.plans.length} plans and ${now.lives.length} lives`);
} else {
  const then = JSON.parse(readFileSync(file, 'utf8')) as Golden;
  const plans = differences(now.plans, then.plans);
  const lives = differences(now.lives, then.lives);
  console.log(
    `${plans} of ${now.plans.length} plans and ${lives} of ${now.lives.length} lives differ from those kept in reports/golden.json`,
  );
  if (plans + lives > 0) process.exitCode = 1;
}
