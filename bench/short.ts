// The benches at a small size, for a first look. Quote the full ones.
// Run: npm run bench
import { printedBy } from './parts/in-program.ts';

const small: readonly (readonly [name: string, file: string, args: readonly string[]])[] = [
  ['fold: opening a log', 'fold.ts', ['--facts', '8000', '--rounds', '5']],
  ['plan: choosing a session', 'plan.ts', ['--people', '300', '--instances', '40', '--lives', '60', '--rounds', '5']],
  ['first-load: the first visit', 'first-load.ts', ['--rounds', '1', '--short']],
];
for (const [name, file, args] of small) console.log(`── ${name} (small: ${args.join(' ')})\n${printedBy(file, args)}`);
console.log('The full runs: npm run bench -- fold, npm run bench -- plan, npm run bench -- first-load. What they mean: bench/README.md');
